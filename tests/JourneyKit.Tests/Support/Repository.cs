namespace JourneyKit.Tests.Support;

/// <summary>The checkout that the tests run in.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    /// <summary>Samples and corpus: every document that is meant to be valid.</summary>
    public static IReadOnlyList<string> ValidDocuments { get; } =
    [
        .. new[] { "samples", "tests/corpus/valid" }
            .Select(PathTo)
            .Where(Directory.Exists)
            .SelectMany(folder => Directory.EnumerateFiles(folder, "*.journey.*", SearchOption.AllDirectories))
            .Order(StringComparer.Ordinal),
    ];

    public static string PathTo(string path) => Path.Combine(Root, path);

    /// <summary>Compares a checked-in file with what the code makes; with UPDATE_GENERATED set, writes it instead.</summary>
    public static void AssertGenerated(string path, string expected)
    {
        var file = PathTo(path);
        if (Environment.GetEnvironmentVariable("UPDATE_GENERATED") is { Length: > 0 })
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, expected);
        }

        Assert.True(File.Exists(file), $"{path} is missing: run the tests with UPDATE_GENERATED=1.");
        Assert.True(expected == File.ReadAllText(file), $"{path} is stale: run the tests with UPDATE_GENERATED=1.");
    }

    private static string FindRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "JourneyKit.sln")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The tests do not run inside the checkout.");
        }

        return folder;
    }
}
