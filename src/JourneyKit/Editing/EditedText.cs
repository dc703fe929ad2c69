using System.Text;
using JourneyKit.Sources;

namespace JourneyKit.Editing;

/// <summary>A text while it is changed again and again: which pieces of the first text are left, and what stands between them.</summary>
internal sealed class EditedText
{
    private readonly List<Piece> pieces;
    private readonly int length;

    public EditedText(int length) => (pieces, this.length) = ([new Piece(0, length, null)], length);

    private EditedText(List<Piece> pieces, int length) => (this.pieces, this.length) = (pieces, length);

    /// <summary>The text with further changes, whose places are those of the text as it is now.</summary>
    public EditedText With(IEnumerable<TextEdit> edits)
    {
        var rest = new Queue<Piece>(pieces);
        var changed = new List<Piece>();
        var at = 0;
        Piece? open = null;
        foreach (var edit in edits.OrderBy(edit => edit.Start))
        {
            Take(edit.Start - at, changed.Add);
            Take(edit.End - edit.Start, _ => { });
            at = edit.End;
            var text = Encoding.UTF8.GetBytes(edit.Replacement);
            changed.Add(new Piece(0, text.Length, text));
        }

        Take(int.MaxValue, changed.Add);
        return new EditedText(changed, length);

        void Take(int count, Action<Piece> use)
        {
            while (count > 0 && (open ?? (rest.Count > 0 ? rest.Dequeue() : null)) is { } piece)
            {
                var taken = Math.Min(count, piece.Length);
                use(piece with { Length = taken });
                open = taken < piece.Length ? piece with { Start = piece.Start + taken, Length = piece.Length - taken } : null;
                count -= taken;
            }
        }
    }

    /// <summary>All changes at once, whose places are those of the first text.</summary>
    public List<TextEdit> ToEdits()
    {
        var edits = new List<TextEdit>();
        var at = 0;
        var text = new List<byte>();
        foreach (var piece in pieces.Where(piece => piece.Length > 0).Append(new Piece(length, 0, null)))
        {
            if (piece.Text is { } put)
            {
                text.AddRange(put.AsSpan(piece.Start, piece.Length));
                continue;
            }

            if (piece.Start > at || text.Count > 0)
            {
                edits.Add(new TextEdit(at, piece.Start, Encoding.UTF8.GetString([.. text])));
                text.Clear();
            }

            at = piece.Start + piece.Length;
        }

        return edits;
    }

    private sealed record Piece(int Start, int Length, byte[]? Text);
}
