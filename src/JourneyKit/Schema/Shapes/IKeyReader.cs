using JourneyKit.Schema.Reading;

namespace JourneyKit.Schema.Shapes;

/// <summary>Keys of a mapping that refer to other elements.</summary>
internal interface IKeyReader
{
    /// <summary>What people call such a key where they write a list of mappings.</summary>
    IReadOnlyList<string> Names { get; }

    bool TryRead(ReadContext context, int key);

    IReadOnlyList<string> Sample(SampleSource samples);
}
