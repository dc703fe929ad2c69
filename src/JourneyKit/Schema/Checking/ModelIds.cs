using JourneyKit.Model;
using JourneyKit.Schema.Reading;

namespace JourneyKit.Schema.Checking;

/// <summary>Gathers the ids that a map defines.</summary>
internal sealed class ModelIds : ModelWalk
{
    private readonly List<(string Id, ElementKind Kind)> found = [];

    private ModelIds()
        : base(Holdings.Elements)
    {
    }

    public static DefinedIds Of(JourneyMap map)
    {
        var ids = new ModelIds();
        ids.Through(map);
        return new DefinedIds(ids.found);
    }

    public override void Element(Element element)
    {
        if (Table.Kind is { } kind)
        {
            found.Add((element.Key, kind));
        }
    }
}
