using JourneyKit.Schema.Reading;

namespace JourneyKit.Schema.Shapes;

/// <summary>Keys of a mapping that refer to other elements.</summary>
internal interface IKeyReader
{
    bool TryRead(ReadContext context, int key);

    IReadOnlyList<string> Sample(SampleSource samples);
}
