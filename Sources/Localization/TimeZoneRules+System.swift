import Glibc
public import MeetingEngine

extension TimeZoneRules {
    /// The zone of the process: `TZ`, else the machine's own (tzset(3)); read once, when the rules are made.
    public static func system() -> TimeZoneRules {
        tzset()
        return TimeZoneRules { time in
            var seconds = time_t((Double(time.milliseconds) / 1000).rounded(.down))
            var local = tm()
            guard localtime_r(&seconds, &local) != nil else { return 0 }
            return local.tm_gmtoff
        }
    }
}
