using JourneyKit.Formats.Yaml;
using JourneyKit.Sources;

namespace JourneyKit.Editing.Yaml;

/// <summary>How changes are written in YAML: blocks line by line, in the style of the lines around, and what stands between brackets there.</summary>
internal sealed class YamlEdits : INotationEdits
{
    private readonly EntryPlaces places;
    private readonly YamlValueText writer;
    private readonly BracketEdits brackets;
    private readonly YamlBlockEdits blocks;
    private readonly YamlValueEdits values;

    public YamlEdits(LocatedTree tree)
    {
        places = new EntryPlaces(tree);
        writer = YamlManner.Of(places);
        brackets = new BracketEdits(places, writer);
        blocks = new YamlBlockEdits(places, writer);
        values = new YamlValueEdits(places, writer);
    }

    public IEnumerable<IReadOnlyList<TextEdit>> WaysOf(Change change) => change switch
    {
        Change.Set set => Set(set),
        Change.Insert insert => Insert(insert),
        Change.Remove remove => Remove(remove),
        Change.Move move => Move(move),
        Change.Reword reword => Reword(reword),
        _ => [],
    };

    private IEnumerable<IReadOnlyList<TextEdit>> Set(Change.Set set)
    {
        var place = EditPlace.Find(places, set.Route);
        return place.IsAlias ? [] : values.Set(place, set.Value);
    }

    private IEnumerable<IReadOnlyList<TextEdit>> Insert(Change.Insert insert)
    {
        var place = EditPlace.Find(places, insert.Parent);
        if (place.IsAlias)
        {
            return [];
        }

        var isEmpty = places.Children(place.Value).Count == 0;
        var holder = places.Tree[place.Value].Kind == NodeKind.Mapping ? EditValue.Mapping([insert.Entry]) : EditValue.Sequence([insert.Entry.Value]);
        return place.IsInBrackets ? [brackets.Insert(place.Value, insert.At, insert.Entry)]
            : isEmpty ? [.. values.Set(place, holder), brackets.Insert(place.Value, insert.At, insert.Entry)]
            : places.HasBrackets(place.Value) ? [brackets.Insert(place.Value, insert.At, insert.Entry)]
            : blocks.Insert(place.Value, insert.At, insert.Entry);
    }

    private IEnumerable<IReadOnlyList<TextEdit>> Remove(Change.Remove remove)
    {
        var place = EditPlace.Find(places, remove.Parent);
        if (place.IsAlias)
        {
            return [];
        }

        return place.IsInBrackets || places.HasBrackets(place.Value) ? [brackets.Remove(place.Value, remove.At)]
            : places.Children(place.Value).Count > 1 ? blocks.Remove(place.Value, remove.At)
            : values.Set(place, places.Tree[place.Value].Kind == NodeKind.Mapping ? EditValue.Mapping([]) : EditValue.Sequence([]));
    }

    private IEnumerable<IReadOnlyList<TextEdit>> Move(Change.Move move)
    {
        var place = EditPlace.Find(places, move.Parent);
        return place.IsAlias ? []
            : place.IsInBrackets || places.HasBrackets(place.Value) ? [brackets.Move(place.Value, move.From, move.To)]
            : blocks.Move(place.Value, move.From, move.To);
    }

    private IEnumerable<IReadOnlyList<TextEdit>> Reword(Change.Reword reword)
    {
        yield return Rewording.Edits(places.Tree, reword.Nodes, node => YamlValueText.Scalar(EditValue.Quoted(reword.Text), StyleAt(node)));
        yield return Rewording.Edits(places.Tree, reword.Nodes, _ => YamlValueText.Scalar(EditValue.Quoted(reword.Text), YamlStyle.DoubleQuoted));
    }

    private YamlStyle StyleAt(int node)
        => places.Lines.Is(places.Tree[node].Start, '"') ? YamlStyle.DoubleQuoted
        : places.Lines.Is(places.Tree[node].Start, '\'') ? YamlStyle.SingleQuoted
        : YamlStyle.Plain;
}
