using JourneyKit.Model;
using JourneyKit.Sources;

namespace JourneyKit.Formats.Json;

/// <summary>Writes a tree as JSON, indented by two blanks. Characters are written as they are, but for those that JSON has to escape and a few that nobody sees.</summary>
internal sealed class JsonTreeWriter(PooledBuffer output) : TreeWriter
{
    private int depth;
    private bool isFirst = true;
    private bool isBehindKey;

    public override void BeginMapping() => Begin("{"u8);

    public override void EndMapping() => End("}"u8);

    public override void BeginSequence(bool compact) => Begin("["u8);

    public override void EndSequence() => End("]"u8);

    public override void Key(string key)
    {
        Separate();
        Quoted(key);
        output.Write(": "u8);
        isBehindKey = true;
    }

    public override void Text(string text)
    {
        Separate();
        Quoted(text);
    }

    public override void Token(string token) => Text(token);

    public override void Number(decimal number) => Plain(Numerals.Number(number));

    public override void Digits(string digits) => Plain(digits);

    public override void Boolean(bool value) => Plain(value ? "true" : "false");

    public override void Null() => Plain("null");

    private void Plain(string text)
    {
        Separate();
        output.Write(text);
    }

    private void Begin(ReadOnlySpan<byte> bracket)
    {
        Separate();
        output.Write(bracket);
        depth++;
        isFirst = true;
    }

    private void End(ReadOnlySpan<byte> bracket)
    {
        depth--;
        if (!isFirst)
        {
            output.NewLine(depth * 2);
        }

        output.Write(bracket);
        isFirst = false;
    }

    private void Separate()
    {
        if (isBehindKey || depth == 0)
        {
            isBehindKey = false;
            return;
        }

        if (!isFirst)
        {
            output.Write(","u8);
        }

        isFirst = false;
        output.NewLine(depth * 2);
    }

    private void Quoted(string text)
    {
        output.Write("\""u8);
        output.Write(QuotedText.InJson(text));
        output.Write("\""u8);
    }
}
