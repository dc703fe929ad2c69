using JourneyKit.Schema.Reading;

namespace JourneyKit.Schema.Shapes;

/// <summary>Keys of a mapping that refer to other elements.</summary>
internal sealed class ReferenceKeys<T>(ReferenceScope scope) : IKeyReader
{
    private readonly ReferenceScalar<T> reference = new(scope);

    public bool TryRead(ReadContext context, int key) => reference.TryRead(context, key, out _);

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
