using System.Text;

namespace JourneyKit.Sources;

/// <summary>Changes of a text, in order: what it becomes, and where a place of the new text was in the old one.</summary>
internal sealed class TextEdits
{
    private readonly TextEdit[] edits;
    private readonly byte[][] inserted;
    private readonly int[] starts;

    public TextEdits(IEnumerable<TextEdit> edits)
    {
        this.edits = [.. edits.OrderBy(edit => edit.Start)];
        inserted = [.. this.edits.Select(edit => Encoding.UTF8.GetBytes(edit.Replacement))];
        starts = new int[this.edits.Length];
        var shift = 0;
        for (var i = 0; i < starts.Length; i++)
        {
            starts[i] = this.edits[i].Start + shift;
            shift += inserted[i].Length - (this.edits[i].End - this.edits[i].Start);
        }
    }

    /// <summary>The offset, in the new text, behind the last change.</summary>
    public int End => starts[^1] + inserted[^1].Length;

    /// <summary>The offset, in the new text, behind the first change.</summary>
    public int FirstEnd => starts[0] + inserted[0].Length;

    public byte[] Apply(ReadOnlySpan<byte> text)
    {
        var changed = new byte[text.Length + inserted.Sum(bytes => bytes.Length) - edits.Sum(edit => edit.End - edit.Start)];
        var (from, to) = (0, 0);
        for (var i = 0; i < edits.Length; i++)
        {
            Copy(text[from..edits[i].Start]);
            Copy(inserted[i]);
            from = edits[i].End;
        }

        Copy(text[from..]);
        return changed;

        void Copy(ReadOnlySpan<byte> piece)
        {
            piece.CopyTo(changed.AsSpan(to));
            to += piece.Length;
        }
    }

    /// <summary>The offset in the old text for one in the new text; inside what was put in, a place in what it replaced.</summary>
    public int Before(int offset)
    {
        var found = Array.BinarySearch(starts, offset);
        var at = found >= 0 ? found : ~found - 1;
        if (at < 0)
        {
            return offset;
        }

        // Of several changes at one place the last one counts: what is asked for stands behind them.
        while (at + 1 < starts.Length && starts[at + 1] == starts[at])
        {
            at++;
        }

        var into = offset - starts[at];
        return into < inserted[at].Length
            ? Math.Min(edits[at].Start + into, edits[at].End)
            : edits[at].End + into - inserted[at].Length;
    }
}
