namespace JourneyKit.Tests.Typed;

/// <summary>Dates as people write them.</summary>
internal static class DateMistakes
{
    public static IReadOnlyList<TypedMistake> All { get; } =
    [
        Start("points between", "14.03.2026", "not `14.03.2026`. The year comes first, with dashes between. Did you mean `2026-03-14`?", "2026-03-14"),
        Start("single digits", "2026-3-14", "Month and day have two digits. Did you mean `2026-03-14`?", "2026-03-14"),
        Start("month first", "03/14/2026", "Did you mean `2026-03-14`?", "2026-03-14"),
        Start("day or month first", "03/04/2026", "Did you mean `2026-04-03` (3 April) or `2026-03-04` (4 March)?", "2026-03-04"),
        Start("month by name where a day belongs", "March 2026", "Did you mean `2026-03-01` (its first day) or `2026-03-31` (its last day)?", "2026-03-01"),
        Start("month alone where a day belongs", "2026-03", "`2026-03-31` (its last day)", "2026-03-31"),
        Start("day that does not exist", "2026-02-30", "February 2026 has 28 days. Did you mean `2026-02-28`?", "2026-02-28"),
        Start("thirteenth month", "2026-13-01", "There is no month 13. Did you mean `2026-01-13`?", "2026-01-13"),
        Start("quarter", "Q3 2026", "Quarters are written by their last month. Did you mean `2026-07-01` (its first day) or `2026-09-30` (its last day)?", "2026-07-01"),
        Start("today", "today", "A date is written out, so that it means the same tomorrow.", "2026-03-14"),
        Date("month by name", "March 2026", "Did you mean `2026-03`?", "2026-03"),
        Date("day and month by name", "14 March 2026", "Months and days are written as numbers. Did you mean `2026-03-14`?", "2026-03-14"),
        Date("German month", "14. März 2026", "Did you mean `2026-03-14`?", "2026-03-14"),
        Date("quarter behind the year", "2026-Q1", "Quarters are written by their last month. Did you mean `2026-03`?", "2026-03"),
        Date("with a time", "2026-03-14T10:00:00Z", "A date has no time of day. Did you mean `2026-03-14`?", "2026-03-14").With("sources", "evidence"),
        Date("season", "Spring 2026", "The year can stand alone. Did you mean `2026`?", "2026").With("sources", "evidence"),
        TypedMistake.InMap("review, with points between", "reviewed: [|31.1.26|]", "`reviewed` takes", "reviewed: 2026-01-31"),
        TypedMistake.InJson("number as a date, in JSON", "\"reviewed\": [|20260314|]", "Did you mean `2026-03-14`?", "\"reviewed\": \"2026-03-14\""),
    ];

    private static TypedMistake Start(string name, string typed, string says, string mended)
        => TypedMistake.InMap("day: " + name, $"initiatives:\n  chat:\n    start: [|{typed}|]", says, $"initiatives:\n  chat:\n    start: {mended}");

    private static TypedMistake Date(string name, string typed, string says, string mended)
        => TypedMistake.InMap("date: " + name, $"sources:\n  survey:\n    date: [|{typed}|]", says, $"sources:\n  survey:\n    date: {mended}");

    private static TypedMistake With(this TypedMistake mistake, string key, string other)
        => mistake with { Typed = mistake.Typed.Replace(key, other, StringComparison.Ordinal), Mended = mistake.Mended.Replace(key, other, StringComparison.Ordinal) };
}
