using JourneyKit.Sources;

namespace JourneyKit.Editing.Layout;

/// <summary>Reads the scalars and keys of a file as they are written, and finds what cannot be written otherwise.</summary>
internal sealed class LayoutTexts(LocatedTree tree, LayoutScan scan)
{
    private TextLines Lines => scan.Lines;

    /// <summary>The first thing that was found; null where nothing was.</summary>
    public LayoutFault? Fault { get; private set; }

    public bool HasBrackets(int node) => !tree[node].IsScalar && (Lines.Is(tree[node].Start, '{') || Lines.Is(tree[node].Start, '['));

    /// <summary>Whether nothing is written where a value could be.</summary>
    public bool IsNothing(int node) => tree[node] is { Kind: NodeKind.Plain } it && it.Start == it.End && !scan.Is('*') && !scan.Is('&') && !scan.Is('!');

    public string Key(int key) => Lines.Slice(tree[key].Start, tree[key].End);

    public void Unknown() => Refuse("What stands here cannot be laid out without changing what the file says.", scan.At);

    public void Refuse(string message, int at) => Fault ??= new LayoutFault(message, Math.Min(at, Lines.Length), Math.Min(at + 1, Lines.Length));

    /// <summary>Refuses anchors and aliases, and whatever else stands where a value should begin.</summary>
    public bool RefuseUnlessAt(int node, bool isBlock)
    {
        if (scan.Is('&') || scan.Is('*') || scan.Is('!'))
        {
            Refuse(scan.Is('!') ? "A tag is not laid out." : scan.Is('&') ? "An anchor is not laid out: write the value where it is meant, and `journey fmt` again." : "An alias is not laid out: write what it stands for in its place, and `journey fmt` again.", scan.At);
        }
        else if (scan.At != tree[node].Start && !isBlock)
        {
            Unknown();
        }

        return Fault is not null;
    }

    /// <summary>Puts the comments between a key and its value above the entry, or behind it.</summary>
    public void Above(LayoutItem item)
    {
        foreach (var comment in scan.TakePending())
        {
            if (!comment.OwnsLine && item.Trailing is null && comment.CanFollowText && item.Column >= 0 && !Lines.Is(scan.At, '|') && !Lines.Is(scan.At, '>'))
            {
                item.Follow(comment);
            }
            else
            {
                item.Lead.Add(comment);
            }
        }
    }

    /// <summary>Passes a key and its colon; false where no colon follows.</summary>
    public bool PassKey(LayoutItem item, int key, bool isExplicit)
    {
        if (scan.At != tree[key].Start || tree[key].Start == tree[key].End || Lines.Is(tree[key].Start, ':'))
        {
            RefuseUnlessAt(key, isBlock: false);
            Refuse("An entry without a key is not laid out.", scan.At);
            return false;
        }

        scan.MoveTo(tree[key].End);
        scan.Gap();
        if (scan.Is(':'))
        {
            item.Lead.AddRange(scan.TakePending());
            return scan.Take(':');
        }

        if (!isExplicit)
        {
            Unknown();
        }

        return false;
    }

    /// <summary>Reads a scalar, and passes it.</summary>
    public LayoutValue Scalar(LayoutItem item, int node)
    {
        if (Lines.Is(tree[node].Start, '|') || Lines.Is(tree[node].Start, '>'))
        {
            return TextBlock(item, node);
        }

        var isDouble = Lines.Is(tree[node].Start, '"');
        var lines = Split(Lines.Slice(tree[node].Start, tree[node].End));
        scan.MoveTo(tree[node].End);
        for (var i = 0; i < lines.Length; i++)
        {
            var text = i == 0 ? lines[i] : lines[i].TrimStart(' ', '\t');
            var trimmed = text.TrimEnd(' ', '\t');
            lines[i] = i == lines.Length - 1 || (isDouble && trimmed.EndsWith('\\')) ? text : trimmed;
        }

        return new LayoutValue.Scalar(lines);
    }

    /// <summary>Refuses an instruction to the checker behind the last of several lines: it holds for that line alone.</summary>
    public void RefuseInstructionBehindLines(LayoutItem item, int start, int end)
    {
        if (item.Value is LayoutValue.Collection && item.Trailing is { IsInstruction: true } comment && comment.Start < end && Lines.Start(comment.Start) > start)
        {
            Refuse("An instruction to the checker behind the last of several lines holds for that line. Put it on a line of its own above the entry.", comment.Start);
        }
    }

    public static string[] Split(string text) => text.Split(["\r\n", "\n", "\r"], StringSplitOptions.None);

    private LayoutValue.TextBlock TextBlock(LayoutItem item, int node)
    {
        var start = tree[node].Start;
        var headerEnd = Lines.End(start);
        var header = Lines.Slice(start, headerEnd);
        var sign = header.AsSpan().IndexOfAny(' ', '\t') is var length and >= 0 ? header[..length] : header;
        scan.MoveTo(start + sign.Length);
        if (Lines.Content(scan.At) is var hash && hash < headerEnd && Lines.Is(hash, '#'))
        {
            item.Follow(new LayoutComment(Lines.Slice(hash, headerEnd).TrimEnd(), Lines.Slice(Lines.Start(hash), hash).Length, OwnsLine: false, HasBlankBefore: false, hash));
        }

        var keeps = sign.Contains('+', StringComparison.Ordinal);
        var digit = sign.FirstOrDefault(char.IsAsciiDigit);
        var end = Lines.Next(headerEnd);
        var (lines, texts, last) = (new List<string>(), 0, 0);
        var indentation = digit == default ? -1 : Math.Max(0, item.Column) + (digit - '0');
        for (var line = end; line < Lines.Length; line = Lines.Next(line))
        {
            var text = Lines.Slice(line, Lines.End(line));
            var isBlank = text.AsSpan().IndexOfAnyExcept(' ') < 0;
            if (!isBlank && line >= tree[node].End)
            {
                break;
            }

            indentation = indentation < 0 && !isBlank ? text.Length - text.TrimStart(' ').Length : indentation;
            lines.Add(text);
            if (!isBlank || keeps || (indentation >= 0 && text.Length > indentation))
            {
                texts = lines.Count;
                last = Lines.Next(line);
            }
        }

        lines.RemoveRange(texts, lines.Count - texts);
        end = texts > 0 ? last : end;
        var isCutOff = end == Lines.Length && Lines.Length > 0 && Lines.Text[^1] is not ((byte)'\n' or (byte)'\r');
        scan.MoveTo(end);

        // Without a line break at the end of the file the text has none: with one it would get one.
        var manner = isCutOff ? "-" : sign.Contains('-', StringComparison.Ordinal) ? "-" : keeps ? "+" : "";
        return new LayoutValue.TextBlock(
            $"{sign[0]}{(digit == default ? "" : LayoutWriter.Step)}{manner}",
            [.. lines.Select(line => line.Length <= Math.Max(0, indentation) && line.AsSpan().IndexOfAnyExcept(' ') < 0 ? "" : line[Math.Min(Math.Max(0, indentation), line.Length)..])]);
    }
}
