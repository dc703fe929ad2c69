using JourneyKit.Model;

namespace JourneyKit.Schema;

/// <summary>Takes what differs between two elements, as the tables find it.</summary>
internal interface IDifferences
{
    void Added(ElementPath path, DataValue value);

    void Removed(ElementPath path, DataValue value);

    void Changed(ElementPath path, DataValue before, DataValue after);

    void Reordered(ElementPath path, DataValue before, DataValue after);
}
