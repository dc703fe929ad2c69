namespace JourneyKit.Editing.Layout;

/// <summary>Goes through a text from one sign to the next, and takes the comments between them.</summary>
internal sealed class LayoutScan(TextLines lines, bool hasComments)
{
    public TextLines Lines => lines;

    /// <summary>Where it stands.</summary>
    public int At { get; private set; }

    /// <summary>The comments that were passed and belong to nothing yet.</summary>
    public List<LayoutComment> Pending { get; } = [];

    /// <summary>Whether a blank line stands before where it stands, behind all comments.</summary>
    public bool HasBlank { get; private set; }

    public bool IsAtEnd => At >= lines.Length;

    public void MoveTo(int at)
    {
        At = at;
        HasBlank = false;
    }

    public bool Is(char sign) => lines.Is(At, sign);

    /// <summary>Passes a sign; false where it is not there.</summary>
    public bool Take(char sign)
    {
        if (!Is(sign))
        {
            return false;
        }

        MoveTo(At + 1);
        return true;
    }

    /// <summary>Passes blanks, line breaks and comments.</summary>
    public void Gap()
    {
        var breaks = At == 0 || lines.Text[At - 1] is (byte)'\n' or (byte)'\r' ? 1 : 0;
        var isBlank = HasBlank;
        for (; At < lines.Length; At = Math.Max(At, lines.Content(At)))
        {
            var sign = lines.Text[At];
            if (sign is (byte)'\r' or (byte)'\n')
            {
                At = lines.Next(At);
                isBlank |= ++breaks > 1;
            }
            else if (sign == '#' && hasComments)
            {
                Comment(breaks > 0, isBlank);
                (breaks, isBlank) = (0, false);
            }
            else if (sign is not ((byte)' ' or (byte)'\t'))
            {
                break;
            }
        }

        HasBlank = isBlank;
    }

    /// <summary>Takes the first comment that waits, where it stands behind something in its line.</summary>
    public LayoutComment? TakeTrailing()
    {
        if (Pending is not [{ OwnsLine: false } first, ..])
        {
            return null;
        }

        Pending.RemoveAt(0);
        return first;
    }

    /// <summary>Takes all comments that wait.</summary>
    public List<LayoutComment> TakePending()
    {
        List<LayoutComment> taken = [.. Pending];
        Pending.Clear();
        return taken;
    }

    private void Comment(bool ownsLine, bool isBlank)
    {
        var end = lines.End(At);
        Pending.Add(new LayoutComment(lines.Slice(At, end).TrimEnd(), lines.Slice(lines.Start(At), At).Length, ownsLine, isBlank && ownsLine, At));
        At = end;
    }
}
