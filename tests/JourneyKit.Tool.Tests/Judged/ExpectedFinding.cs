namespace JourneyKit.Tool.Tests.Judged;

/// <summary>What an analyst wants named when two maps are compared, as a case says it.</summary>
/// <param name="About">The elements: kind and id, a side after it.</param>
/// <param name="What">What it is.</param>
/// <param name="Importance">How much it matters: critical, high, medium or low.</param>
/// <param name="Expects">Words of which a line has to hold one.</param>
/// <param name="Where">Which command has to name it: gaps or diff.</param>
internal sealed record ExpectedFinding(IReadOnlyList<string> About, string What, string Importance, IReadOnlyList<string> Expects, string Where)
{
    public bool IsSevere => Importance is "critical" or "high";

    public static IReadOnlyList<ExpectedFinding> Read(string path) =>
    [
        .. JudgedFile.Entries(path, "items").Select(item => new ExpectedFinding(List(item["about"]), (string)item["what"], (string)item["importance"], List(item["expects"]), (string)item["where"])),
    ];

    private static IReadOnlyList<string> List(object node) => [.. ((List<object>)node).Cast<string>()];
}
