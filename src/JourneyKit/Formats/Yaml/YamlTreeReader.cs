using JourneyKit.Diagnostics;
using JourneyKit.Formats.Slips;
using JourneyKit.Formats.Yaml.Slips;
using JourneyKit.Sources;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace JourneyKit.Formats.Yaml;

/// <summary>Fills the located tree from the events of a YAML parser. What the format leaves out of YAML is refused here.</summary>
internal sealed class YamlTreeReader
{
    private const string MergeKey = "<<";
    private const int BytesPerNode = 11;

    private readonly SourceText source;
    private readonly YamlInput input;
    private readonly YamlPlaces places;
    private readonly YamlTabs tabs;
    private readonly ReadLimits limits;
    private readonly DiagnosticBag diagnostics;
    private readonly TreeBuilder builder;
    private readonly YamlAnchors anchors;
    private readonly YamlCuts cuts;
    private readonly YamlCommas commas;
    private readonly Stack<YamlLevel> levels = new();
    private YamlLevel level;
    private bool hasDocument;
    private bool isDone;
    private YamlSkip skipped;

    private YamlTreeReader(SourceText source, YamlInput input, ReadLimits limits, DiagnosticBag diagnostics)
    {
        this.source = source;
        this.input = input;
        places = new YamlPlaces(source, input);
        tabs = new YamlTabs(source, diagnostics);
        this.limits = limits;
        this.diagnostics = diagnostics;
        builder = new TreeBuilder(source, limits, diagnostics, BytesPerNode);
        anchors = new YamlAnchors(source, places, builder, diagnostics);
        cuts = new YamlCuts(source, places, builder);
        commas = new YamlCommas(source, builder);
    }

    public static LocatedTree? Read(SourceText source, ReadLimits limits, DiagnosticBag diagnostics)
        => new MendingReader((text, found) => ReadOnce(text, limits, found), YamlSlips.All, YamlSyntaxFault.Tell).Read(source, diagnostics);

    private static ReadAttempt ReadOnce(SourceText source, ReadLimits limits, DiagnosticBag diagnostics)
    {
        using var characters = new YamlInput(YamlPreparation.Prepare(source, diagnostics));
        var yaml = new YamlTreeReader(source, characters, limits, diagnostics);
        var fault = yaml.ReadAll();
        yaml.builder.Close();
        if (yaml.builder.Count == 0 || (yaml.builder.Count == 1 && yaml.builder[0].Start == yaml.builder[0].End))
        {
            if (fault is null && !diagnostics.HasErrors)
            {
                diagnostics.Add(DocumentFaults.EmptyDocument, "The document is empty.", source.Span(0, 0));
            }

            return new ReadAttempt(null, fault);
        }

        return new ReadAttempt(yaml.builder.ToTree(fault is not null || yaml.builder.IsStopped), fault);
    }

    /// <summary>Reads to the end, or to what is no YAML, which is then given back.</summary>
    private SyntaxFault? ReadAll()
    {
        try
        {
            var parser = new Parser(input);
            while (!isDone && !builder.IsStopped && parser.MoveNext())
            {
                Take(parser.Current!);
            }

            if (!isDone && !builder.IsStopped)
            {
                anchors.TellUnused();
            }

            return null;
        }
        catch (YamlException fault)
        {
            return SyntaxFault.Of(input.ByteOf(fault.Start.Index), input.ByteOf(fault.End.Index), fault.Message, builder, source.Utf8.Span);
        }
        catch (Exception fault) when (fault is InvalidOperationException or ArgumentException or IndexOutOfRangeException or FormatException or OverflowException or NullReferenceException)
        {
            // The parser lets these through where it meets what it did not expect, without a place.
            return SyntaxFault.Of(builder.LastEnd, builder.LastEnd, "", builder, source.Utf8.Span);
        }
    }

    private void Take(ParsingEvent item)
    {
        if (!skipped.IsOver)
        {
            Skip(item);
            return;
        }

        switch (item)
        {
            case Scalar scalar:
                TakeScalar(scalar);
                break;
            case MappingStart mapping:
                TakeStart(mapping, isMapping: true, mapping.Style == MappingStyle.Flow);
                break;
            case SequenceStart sequence:
                TakeStart(sequence, isMapping: false, sequence.Style == SequenceStyle.Flow);
                break;
            case MappingEnd or SequenceEnd:
                TakeEnd(item);
                break;
            case AnchorAlias alias:
                TakeAlias(alias);
                break;
            case DocumentStart document:
                TakeDocument(document);
                break;
        }
    }

    private void TakeScalar(Scalar scalar)
    {
        var start = places.ContentStart(scalar);
        var end = places.ContentEnd(scalar, start, scalar.Style is ScalarStyle.Literal or ScalarStyle.Folded);
        if (tabs.Any && !level.IsFlow && scalar.Style is ScalarStyle.Plain or ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted)
        {
            tabs.CheckLines(start, end, StartOfLevel());
        }

        if (level is { IsMapping: true, IsKeyNext: true })
        {
            TakeKey(scalar, start, end);
            return;
        }

        level.IsKeyNext = true;
        if (level is { IsFlow: true, IsMapping: true } && scalar is { Value.Length: 0, Style: ScalarStyle.Plain } && commas.TakeEntry(ref level))
        {
            return;
        }

        if (scalar.Style == ScalarStyle.Plain)
        {
            cuts.Check(start, end, level.IsFlow);
            if (level is { IsFlow: true, IsMapping: false })
            {
                commas.CheckItem(ref level, start);
                commas.CheckQuotes(start, end);
            }
        }

        var kind = KindOf(scalar, start, end);
        anchors.Take(scalar, builder.Count, level.IsFlow);
        builder.Scalar(kind, scalar.Value, start, end);
    }

    private void TakeKey(Scalar scalar, int start, int end)
    {
        if (scalar is { Style: ScalarStyle.Plain, Value: MergeKey })
        {
            diagnostics.Add(DocumentFaults.YamlMergeKey, "Merge keys are not part of the format. Use `extends` or `include`.", source.Span(start, end));
            skipped = new YamlSkip(1);
            return;
        }

        if (start == end)
        {
            (start, end) = places.EmptyKey(start, builder.LastEnd);
        }

        if (level.BeginsWithKey)
        {
            // A pair in a flow list has no bracket of its own, and the parser no place for it.
            builder.MoveStart(level.Node, start);
            level.BeginsWithKey = false;
        }

        var kind = KindOf(scalar, start, end);
        anchors.TakeOfKey(scalar, builder.Count);
        level.IsKeyNext = false;
        if (level.IsList)
        {
            builder.Scalar(kind, scalar.Value, start, end);
        }
        else
        {
            builder.Key(kind, scalar.Value, start, end);
        }
    }

    private void TakeStart(NodeEvent item, bool isMapping, bool isFlow)
    {
        var start = places.ContentStart(item);
        if (RefuseAsKey(item, start))
        {
            skipped.Take(item);
            return;
        }

        if (tabs.Any && !isFlow)
        {
            tabs.CheckBehindDash(start);
        }

        var node = builder.Count;
        builder.Begin(isMapping ? NodeKind.Mapping : NodeKind.Sequence, start, isFlow ? places.Behind(start) : start);
        levels.Push(level);
        level = new YamlLevel { IsMapping = isMapping, IsKeyNext = true, IsFlow = isFlow, Node = node, Anchor = item.Anchor.IsEmpty ? null : item.Anchor.Value, HasNoBracket = isMapping && isFlow && !places.IsAt(start, '{') };
        level.BeginsWithKey = level.HasNoBracket;
        anchors.Take(item, LocatedTree.None, level.IsFlow);
    }

    private void TakeEnd(ParsingEvent item)
    {
        builder.End(level is { IsFlow: true, HasNoBracket: false } ? places.FlowEnd(item, builder.LastEnd) : builder.LastEnd);
        if (level.Anchor is { } anchor)
        {
            anchors.End(anchor, level.Node);
        }

        var ended = level;
        level = levels.Pop();
        if (tabs.Any && ended.IsFlow && !level.IsFlow)
        {
            tabs.CheckLines(builder[ended.Node].Start, builder.LastEnd, StartOfLevel());
        }

        level.IsKeyNext = true;
    }

    private int StartOfLevel() => builder.Depth == 0 ? -1 : builder[builder.Innermost].Start;

    private void TakeAlias(AnchorAlias alias)
    {
        var (start, end) = (input.ByteOf(alias.Start.Index), input.ByteOf(alias.End.Index));
        if (RefuseAsKey(alias, start))
        {
            return;
        }

        anchors.Follow(alias.Value.Value, start, end, level.IsFlow);
        level.IsKeyNext = true;
    }

    private void TakeDocument(DocumentStart document)
    {
        if (hasDocument)
        {
            var start = input.ByteOf(document.Start.Index);
            diagnostics.Add(DocumentFaults.SecondDocument, "A second document begins here; one file holds one.", source.Span(start, Math.Max(start, input.ByteOf(document.End.Index))));
            isDone = true;
        }

        hasDocument = true;
    }

    /// <summary>Refuses a key that is no scalar; it and its value are passed over.</summary>
    private bool RefuseAsKey(ParsingEvent item, int start)
    {
        if (level is not { IsMapping: true, IsKeyNext: true })
        {
            return false;
        }

        var end = item is AnchorAlias ? input.ByteOf(item.End.Index) : places.Behind(start);
        diagnostics.Add(DocumentFaults.YamlComplexKey, item is AnchorAlias ? $"An alias cannot be a key.{anchors.AsText(start, level.IsFlow)}" : "A key is a word, not a list or mapping.", source.Span(start, end));
        skipped = new YamlSkip(item is AnchorAlias ? 1 : 2);
        return true;
    }

    private void Skip(ParsingEvent item)
    {
        skipped.Take(item);
        if (builder.Depth + skipped.Depth > limits.Depth)
        {
            var start = input.ByteOf(item.Start.Index);
            builder.Stop(start, start, $"Nesting is deeper than {limits.Depth}.");
        }
    }

    private NodeKind KindOf(Scalar scalar, int start, int end)
    {
        if (scalar.Style == ScalarStyle.Plain)
        {
            return NodeKind.Plain;
        }

        return scalar.Style != ScalarStyle.DoubleQuoted || builder.Accepts(scalar.Value, start, end) ? NodeKind.Quoted : NodeKind.Faulty;
    }
}
