using JourneyKit.Schema.Reading;

namespace JourneyKit.Schema.Shapes;

/// <summary>Keys of a mapping that refer to other elements.</summary>
/// <param name="scope">Where these may stand.</param>
/// <param name="names">What people call such a key in lists of mappings, besides the kind of element.</param>
internal sealed class ReferenceKeys<T>(ReferenceScope scope, params string[] names) : IKeyReader
{
    private readonly ReferenceScalar<T> reference = new(scope);

    public IReadOnlyList<string> Names { get; } = [.. names, .. KindSet.Of<T>().Kinds.Select(kind => kind.Singular)];

    public KindSet Kinds => reference.Kinds;

    public bool TryRead(ReadContext context, int key) => reference.TryReadKey(context, key);

    public IReadOnlyList<string> Sample(SampleSource samples)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        for (var left = samples.Integer(1, 3); left > 0 && reference.TrySample(samples, out var id); left--)
        {
            ids.Add(id.Value);
        }

        return [.. ids];
    }
}
