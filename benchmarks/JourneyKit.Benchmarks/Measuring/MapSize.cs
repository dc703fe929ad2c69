namespace JourneyKit.Benchmarks.Measuring;

/// <summary>A size of document that is measured.</summary>
internal sealed record MapSize(string Name, int Bytes, int Rounds)
{
    public static IReadOnlyList<MapSize> Short { get; } = [new("20 KB", 20_000, 11), new("1 MB", 1_000_000, 11)];

    public static IReadOnlyList<MapSize> All { get; } = [.. Short, new("20 MB", 20_000_000, 7)];

    public static MapSize Of(string name) => All.First(size => size.Name == name);
}
