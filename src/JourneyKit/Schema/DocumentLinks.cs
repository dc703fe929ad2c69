namespace JourneyKit.Schema;

/// <summary>The keys by which documents name other documents.</summary>
internal static class DocumentLinks
{
    public const string Extends = "extends";
    public const string Include = "include";
    public const string Baseline = "baseline";

    /// <summary>What every document of a chain of <c>extends</c> says itself or not at all.</summary>
    public static readonly IReadOnlySet<string> NotInherited = new HashSet<string>(StringComparer.Ordinal)
    {
        "$schema", "journeykit", "id", "title", "state", "horizon", "status", "version", "reviewed", "basis", Baseline, Extends,
    };
}
