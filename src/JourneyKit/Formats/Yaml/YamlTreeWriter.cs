using JourneyKit.Model;
using JourneyKit.Sources;

namespace JourneyKit.Formats.Yaml;

/// <summary>Writes a tree as YAML: blocks of two blanks, short lists in a line, no line folded, every character as it is but for those that need an escape.</summary>
internal sealed class YamlTreeWriter(PooledBuffer output) : TreeWriter
{
    // Parsers take at most 1024 characters for a key in a line, escapes included.
    private const int LongestKeyInLine = 128;

    private readonly Stack<Level> levels = new();
    private readonly YamlScalarWriter scalars = new(output);
    private bool isBehindKey;
    private bool isBehindDash;
    private bool hasLines;

    private enum Kind
    {
        Mapping,
        Items,
        Brackets,
    }

    public override void BeginMapping() => Begin(Kind.Mapping);

    public override void EndMapping() => End("{}"u8);

    public override void BeginSequence(bool compact)
    {
        if (!compact)
        {
            Begin(Kind.Items);
            return;
        }

        BeginScalar();
        output.Write("["u8);
        levels.Push(new Level(Kind.Brackets, Indentation + 2));
    }

    public override void EndSequence() => End("[]"u8);

    public override void Key(string key)
    {
        BeginEntry();
        var style = YamlText.StyleOf(key, isInLine: true, isInBrackets: false);
        if (key.Length < LongestKeyInLine)
        {
            scalars.Write(key, style, 0);
        }
        else
        {
            output.Write("? "u8);
            scalars.Write(key, style, 0);
            output.NewLine(Indentation);
        }

        EndKey();
    }

    public override void Key(DocumentKey key) => TokenKey(key.Text);

    public override void TokenKey(string key)
    {
        BeginEntry();
        output.Write(key);
        EndKey();
    }

    public override void Text(string text)
    {
        BeginScalar();
        var isInBrackets = levels.TryPeek(out var level) && level.Kind == Kind.Brackets;
        scalars.Write(text, YamlText.StyleOf(text, isInBrackets, isInBrackets), Indentation + 2);
    }

    public override void Token(string token)
    {
        BeginScalar();
        output.Write(token);
    }

    public override void Number(decimal number) => Token(Numerals.Number(number));

    public override void Digits(string digits) => Token(digits);

    public override void Boolean(bool value) => Token(value ? "true" : "false");

    public override void Null() => Token("null");

    private int Indentation => levels.TryPeek(out var level) ? level.Indentation : 0;

    private void Begin(Kind kind)
    {
        var isInItem = levels.TryPeek(out var parent) && parent.Kind == Kind.Items;
        if (isInItem)
        {
            BeginEntry();
            output.Write("-"u8);
            isBehindDash = true;
        }

        isBehindKey = false;
        levels.Push(new Level(kind, parent is null ? 0 : Indentation + 2));
    }

    private void End(ReadOnlySpan<byte> nothing)
    {
        var ended = levels.Pop();
        if (ended.Kind == Kind.Brackets)
        {
            output.Write("]"u8);
        }
        else if (ended.IsEmpty)
        {
            // Behind a key or a dash, or the whole document.
            if (levels.Count > 0)
            {
                output.Write(" "u8);
            }

            output.Write(nothing);
            hasLines = true;
        }

        isBehindDash = false;
    }

    private void EndKey()
    {
        output.Write(":"u8);
        isBehindKey = true;
    }

    // What follows a key or a dash in its line, or an item between brackets.
    private void BeginScalar()
    {
        if (isBehindKey)
        {
            output.Write(" "u8);
        }
        else if (levels.TryPeek(out var level))
        {
            if (level.Kind == Kind.Brackets)
            {
                output.Write(level.IsEmpty ? ""u8 : ", "u8);
                level.IsEmpty = false;
            }
            else
            {
                BeginEntry();
                output.Write("- "u8);
            }
        }

        isBehindKey = false;
    }

    // The first entry of what an item holds stands in the line of its dash.
    private void BeginEntry()
    {
        if (isBehindDash)
        {
            output.Write(" "u8);
        }
        else if (hasLines)
        {
            output.NewLine(Indentation);
        }

        levels.Peek().IsEmpty = false;
        isBehindDash = false;
        hasLines = true;
    }

    private sealed class Level(Kind kind, int indentation)
    {
        public Kind Kind => kind;

        public int Indentation => indentation;

        public bool IsEmpty { get; set; } = true;
    }
}
