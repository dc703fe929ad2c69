namespace JourneyKit.Schema.Reading;

/// <summary>The ids that a document defines, by kind.</summary>
internal sealed class DefinedIds(IEnumerable<(string Id, ElementKind Kind)> definitions)
{
    private readonly Dictionary<string, uint> kinds = definitions
        .GroupBy(d => d.Id, StringComparer.Ordinal)
        .ToDictionary(g => g.Key, g => g.Aggregate(0u, (bits, d) => bits | d.Kind.AsSet.Bits), StringComparer.Ordinal);

    public KindSet KindsOf(string id) => new(kinds.GetValueOrDefault(id));

    public IEnumerable<string> Of(KindSet wanted) => kinds.Where(entry => (entry.Value & wanted.Bits) != 0).Select(entry => entry.Key);
}
