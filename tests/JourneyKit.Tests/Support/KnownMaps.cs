namespace JourneyKit.Tests.Support;

/// <summary>The maps that lie in the repository, and those beside it.</summary>
internal static class KnownMaps
{
    /// <summary>Samples, corpus and judged cases.</summary>
    public static IEnumerable<JourneyDocument> OfRepository()
        => Repository.ValidDocuments
            .Concat(Directory.EnumerateFiles(Repository.PathTo("tests/JourneyKit.Tool.Tests/Judged/Cases"), "*.journey.yaml", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
            .Select(JourneyDocument.Load)
            .Where(document => document.Map is not null);

    /// <summary>Maps of a folder beside the checkout; the test is skipped where it is missing.</summary>
    public static IEnumerable<JourneyDocument> Beside(string folder)
        => Directory.EnumerateFiles(SharedFolder.Require(folder), "*.journey.yaml", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(JourneyDocument.Load)
            .Where(document => document.Map is not null);
}
