namespace JourneyKit.Reports.Gaps.Outline;

/// <summary>How a report refers to the gaps that it does not tell one by one.</summary>
/// <param name="Where">Where they are told: <c>with --all</c>.</param>
/// <param name="Lists">A sentence of some of them.</param>
/// <param name="IsCommand">Whether options of the command lead there, as others lead to what is left out elsewhere.</param>
internal sealed record EveryGap(string Where, string Lists, bool IsCommand)
{
    /// <summary>In what the command prints.</summary>
    public static EveryGap ByOption { get; } = new("with --all", "`--all` lists them.", IsCommand: true);

    /// <summary>On a page that holds them, too, for people who have no command.</summary>
    public static EveryGap OnThePage { get; } = new("under Every gap", "Every gap lists them.", IsCommand: false);
}
