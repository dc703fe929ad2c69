namespace JourneyKit.Tests.Typed;

/// <summary>Durations as people write them.</summary>
internal static class DurationMistakes
{
    public static IReadOnlyList<TypedMistake> All { get; } =
    [
        Duration("unit in words", "5 minutes", "not `5 minutes`. A unit is one letter, without a blank. Did you mean `5m`?", "5m"),
        Duration("hours with a fraction", "1.5 hours", "Did you mean `1.5h`?", "1.5h"),
        Duration("blank between the parts", "1h 30m", "There is no blank between the parts. Did you mean `1h30m`?", "1h30m"),
        Duration("as a clock shows it", "00:05:00", "Hours, minutes and seconds have their units. Did you mean `5m`?", "5m"),
        Duration("as a clock shows it, without seconds", "05:30", "Did you mean `5m30s` (minutes and seconds) or `5h30m` (hours and minutes)?", "5m30s"),
        Duration("number without a unit", "300", "A duration needs its unit. Did you mean `300s` (seconds), `300m` (minutes), `300h` (hours) or `300d` (days)?", "300s"),
        Duration("months", "3mo", "Months differ in length. Did you mean `13w` or `90d`?", "13w"),
        Duration("months in ISO form", "P1M", "Months differ in length. Did you mean `4w` or `30d`?", "30d"),
        Duration("years", "1y", "Years differ in length. Did you mean `52w` or `365d`?", "365d"),
        Duration("from one duration to another", "90s-2m", "A duration is one value, not from one to another. Did you mean `90s` or `2m`?", "2m"),
        Duration("from one number to another", "5-10 minutes", "Did you mean `5m` or `10m`?", "5m"),
        Duration("smallest unit first", "30m1h", "The largest unit comes first. Did you mean `1h30m`?", "1h30m"),
        Duration("unit twice", "1h1h", "Each unit stands once.", "2h"),
        Duration("less than no time", "-5m", "A duration is never negative.", "5m"),
        Duration("upper-case M", "5M", "Did you mean `5m` (minutes) or `22w` (months)?", "5m"),
        Duration("working days", "2 business days", "A day is one of 24 hours. Did you mean `2d`?", "2d"),
        TypedMistake.InMap("how often to review, in months", "reviewEvery: [|6 months|]", "Months differ in length. Did you mean `26w` or `180d`?", "reviewEvery: 26w"),
        TypedMistake.InMap("wait in words", "touchpoints: { a: { next: { b: { wait: [|2 days|] } } }, b: {} }", "`wait` takes a duration", "touchpoints: { a: { next: { b: { wait: 2d } } }, b: {} }"),
        TypedMistake.InJson("number without a unit, in JSON", "\"touchpoints\": { \"pay\": { \"duration\": [|90|] } }", "Did you mean `90s` (seconds)", "\"touchpoints\": { \"pay\": { \"duration\": \"90s\" } }"),
    ];

    private static TypedMistake Duration(string name, string typed, string says, string mended)
        => TypedMistake.InMap("duration: " + name, $"touchpoints:\n  pay:\n    duration: [|{typed}|]", says, $"touchpoints:\n  pay:\n    duration: {mended}");
}
