using JourneyKit.Sources;

namespace JourneyKit.Editing.Yaml;

/// <summary>In which manner a YAML text is written: its line break, and how far it indents.</summary>
internal static class YamlManner
{
    private const int Usual = 2;

    public static YamlValueText Of(EntryPlaces places)
    {
        var (step, listStep) = (0, -1);
        var tree = places.Tree;
        for (var node = 0; node < tree.Count && (step == 0 || listStep < 0); node++)
        {
            if (tree[node].Kind != NodeKind.Mapping || places.HasBrackets(node))
            {
                continue;
            }

            foreach (var key in tree.Entries(node))
            {
                var value = key + 1;
                if (tree[value].IsScalar || tree[value].Start < tree[key].End || places.HasBrackets(value) || !places.Lines.BeginsLine(tree[value].Start))
                {
                    continue;
                }

                var by = places.Lines.Column(tree[value].Start) - places.Lines.Column(places.StartOf(key));
                if (tree[value].Kind == NodeKind.Mapping)
                {
                    step = step > 0 ? step : by;
                }
                else
                {
                    listStep = listStep >= 0 ? listStep : by;
                }
            }
        }

        step = step > 0 ? step : Usual;
        return new YamlValueText(places.Lines.LineBreak, step, listStep >= 0 ? listStep : step);
    }
}
