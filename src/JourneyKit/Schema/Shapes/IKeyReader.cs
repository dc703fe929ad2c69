using JourneyKit.Schema.Reading;

namespace JourneyKit.Schema.Shapes;

/// <summary>Keys of a mapping that refer to other elements.</summary>
internal interface IKeyReader
{
    /// <summary>What people call such a key where they write a list of mappings.</summary>
    IReadOnlyList<string> Names { get; }

    /// <summary>The kinds of element that the keys refer to; none where they are no ids.</summary>
    KindSet Kinds => default;

    bool TryRead(ReadContext context, int key);

    IReadOnlyList<string> Sample(SampleSource samples);
}
