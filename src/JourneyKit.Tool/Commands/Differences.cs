using JourneyKit.Changes;
using JourneyKit.Model;
using JourneyKit.Reports;
using JourneyKit.Reports.Diff;
using JourneyKit.Tool.Inputs;

namespace JourneyKit.Tool.Commands;

/// <summary>Compares two documents; one that is not there is compared as if it said nothing.</summary>
internal static class Differences
{
    private const string Nothing = "/dev/null";

    /// <summary>What differs.</summary>
    /// <param name="first">The first document; null where it is not there.</param>
    /// <param name="second">The second document; null where it is not there.</param>
    /// <param name="mode">By what elements are matched.</param>
    /// <exception cref="Refusal">One has errors, or one is a map and the other a library.</exception>
    public static DiffResult Of(ReadInput? first, ReadInput? second, MatchMode mode)
    {
        BrokenInput.Refuse([.. new[] { first, second }.OfType<ReadInput>()]);
        return Between(first, second, mode);
    }

    /// <summary>What differs between documents that were read without an error; what rules say of them is not asked.</summary>
    /// <inheritdoc cref="Of"/>
    public static DiffResult Between(ReadInput? first, ReadInput? second, MatchMode mode)
    {
        var (before, after) = (first?.Named ?? new NamedDocument(Nothing, null), second?.Named ?? new NamedDocument(Nothing, null));
        return (first?.Document, second?.Document) switch
        {
            ({ Map: { } a }, { Map: { } b }) => DiffResult.Of(before, after, JourneyComparison.Compare(a, b, mode)),
            ({ Library: { } a }, { Library: { } b }) => new DiffResult(before, after, JourneyComparison.Compare(a, b), null),
            (null, { Map: { } b }) => DiffResult.Of(before, after, JourneyComparison.Compare(Empty(b), b, mode)),
            ({ Map: { } a }, null) => DiffResult.Of(before, after, JourneyComparison.Compare(a, Empty(a), mode)),
            (null, { Library: { } b }) => new DiffResult(before, after, JourneyComparison.Compare(Empty(b), b), null),
            ({ Library: { } a }, null) => new DiffResult(before, after, JourneyComparison.Compare(a, Empty(a)), null),
            _ => throw new Refusal($"`{first!.File.Name}` is a {Word(first.Document)} and `{second!.File.Name}` a {Word(second.Document)}; only like can be compared with like"),
        };
    }

    private static JourneyMap Empty(JourneyMap map) => new() { Id = map.Id, Title = map.Title, State = map.State };

    private static JourneyLibrary Empty(JourneyLibrary library) => new() { Id = library.Id, Title = library.Title };

    private static string Word(JourneyDocument document) => document.Map is null ? "library" : "map";
}
