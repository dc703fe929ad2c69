using JourneyKit.Schema;
using JourneyKit.Schema.Reading;
using JourneyKit.Schema.Shapes;

namespace JourneyKit.Validation.Configuration;

/// <summary>Reads the keys of a mapping that are patterns of paths.</summary>
internal sealed class PatternKeys : IKeyReader
{
    public IReadOnlyList<string> Names => ["pattern", "path"];

    public bool TryRead(ReadContext context, int key)
        => context.Tree.Text(key).Length > 0 || context.Invalid(key, "a pattern of paths");

    public IReadOnlyList<string> Sample(SampleSource samples) => ["drafts/**"];
}
