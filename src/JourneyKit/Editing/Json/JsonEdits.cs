using JourneyKit.Sources;

namespace JourneyKit.Editing.Json;

/// <summary>How changes are written in JSON.</summary>
internal sealed class JsonEdits : INotationEdits
{
    private readonly EntryPlaces places;
    private readonly JsonValueText writer;
    private readonly BracketEdits brackets;

    public JsonEdits(LocatedTree tree)
    {
        places = new EntryPlaces(tree);
        writer = JsonValueText.Of(places);
        brackets = new BracketEdits(places, writer);
    }

    public IEnumerable<IReadOnlyList<TextEdit>> WaysOf(Change change) => change switch
    {
        Change.Set set => [[Set(EditPlace.Find(places, set.Route).Value, set.Value)]],
        Change.Insert insert => [brackets.Insert(EditPlace.Find(places, insert.Parent).Value, insert.At, insert.Entry)],
        Change.Remove remove => [brackets.Remove(EditPlace.Find(places, remove.Parent).Value, remove.At)],
        Change.Move move => [brackets.Move(EditPlace.Find(places, move.Parent).Value, move.From, move.To)],
        Change.Reword reword => [Rewording.Edits(places.Tree, reword.Nodes, _ => JsonValueText.Text(reword.Text))],
        _ => [],
    };

    private TextEdit Set(int node, EditValue value)
    {
        ref readonly var it = ref places.Tree[node];
        var line = places.Lines.Start(it.Start);
        return new TextEdit(it.Start, it.End, writer.Value(value, places.Lines.Slice(line, line + Math.Min(places.Lines.Indentation(line), places.Lines.End(line) - line))));
    }
}
