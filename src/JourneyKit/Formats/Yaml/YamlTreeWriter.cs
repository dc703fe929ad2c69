using JourneyKit.Model;
using JourneyKit.Sources;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace JourneyKit.Formats.Yaml;

/// <summary>Writes a tree as YAML: blocks of two blanks, short lists in a line, no line folded.</summary>
internal sealed class YamlTreeWriter : TreeWriter
{
    // Parsers take at most 1024 characters for a key in a line, escapes included.
    private const int LongestSimpleKey = 128;

    private readonly Emitter emitter;

    public YamlTreeWriter(TextWriter output)
    {
        var settings = new EmitterSettings(bestIndent: 2, bestWidth: int.MaxValue, isCanonical: false, maxSimpleKeyLength: LongestSimpleKey, skipAnchorName: false, indentSequences: true, newLine: "\n");
        emitter = new Emitter(output, settings);
        emitter.Emit(new StreamStart());
        emitter.Emit(new DocumentStart(null, null, isImplicit: true));
    }

    public void EndDocument()
    {
        emitter.Emit(new DocumentEnd(isImplicit: true));
        emitter.Emit(new StreamEnd());
    }

    public override void BeginMapping() => emitter.Emit(new MappingStart(AnchorName.Empty, TagName.Empty, isImplicit: true, MappingStyle.Block));

    public override void EndMapping() => emitter.Emit(new MappingEnd());

    public override void BeginSequence(bool compact) => emitter.Emit(new SequenceStart(AnchorName.Empty, TagName.Empty, isImplicit: true, compact ? SequenceStyle.Flow : SequenceStyle.Block));

    public override void EndSequence() => emitter.Emit(new SequenceEnd());

    public override void Key(string key) => Emit(key, isKey: true);

    public override void Key(DocumentKey key) => Plain(key.Text);

    public override void TokenKey(string key) => Plain(key);

    public override void Text(string text) => Emit(text, isKey: false);

    public override void Token(string token) => Plain(token);

    public override void Number(decimal number) => Plain(Numerals.Number(number));

    public override void Digits(string digits) => Plain(digits);

    public override void Boolean(bool value) => Plain(value ? "true" : "false");

    public override void Null() => Plain("null");

    private void Emit(string text, bool isKey)
        => emitter.Emit(new Scalar(AnchorName.Empty, TagName.Empty, text, YamlText.StyleOf(text, isKey), isPlainImplicit: true, isQuotedImplicit: true));

    private void Plain(string text)
        => emitter.Emit(new Scalar(AnchorName.Empty, TagName.Empty, text, ScalarStyle.Plain, isPlainImplicit: true, isQuotedImplicit: false));
}
