using JourneyKit.Diagnostics;
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
    private readonly ReadLimits limits;
    private readonly DiagnosticBag diagnostics;
    private readonly TreeBuilder builder;
    private readonly Dictionary<string, int> anchors = new(StringComparer.Ordinal);
    private readonly Stack<YamlLevel> levels = new();
    private YamlLevel level;
    private bool hasDocument;
    private bool isDone;
    private int skipDepth;
    private int skipNodes;

    private YamlTreeReader(SourceText source, YamlInput input, ReadLimits limits, DiagnosticBag diagnostics)
    {
        this.source = source;
        this.input = input;
        places = new YamlPlaces(source, input);
        this.limits = limits;
        this.diagnostics = diagnostics;
        builder = new TreeBuilder(source, limits, diagnostics, BytesPerNode);
    }

    public static LocatedTree? Read(SourceText source, ReadLimits limits, DiagnosticBag diagnostics)
    {
        using var characters = new YamlInput(YamlDirectives.Check(source, diagnostics));
        var yaml = new YamlTreeReader(source, characters, limits, diagnostics);
        var isTruncated = !yaml.TryRead();
        yaml.builder.Close();
        if (yaml.builder.Count == 0 || (yaml.builder.Count == 1 && yaml.builder[0].Start == yaml.builder[0].End))
        {
            if (!isTruncated && !yaml.builder.IsStopped)
            {
                diagnostics.Add(DocumentFaults.EmptyDocument, "The document is empty.", source.Span(0, 0));
            }

            return null;
        }

        return yaml.builder.ToTree(isTruncated || yaml.builder.IsStopped);
    }

    private bool TryRead()
    {
        try
        {
            var parser = new Parser(input);
            while (!isDone && !builder.IsStopped && parser.MoveNext())
            {
                Take(parser.Current!);
            }

            return true;
        }
        catch (YamlException fault)
        {
            YamlSyntaxFault.Report(source, fault.Message, input.ByteOf(fault.Start.Index), input.ByteOf(fault.End.Index), builder, diagnostics);
            return false;
        }
        catch (Exception fault) when (fault is InvalidOperationException or ArgumentException or IndexOutOfRangeException or FormatException or OverflowException or NullReferenceException)
        {
            // The parser lets these through where it meets what it did not expect, without a place.
            YamlSyntaxFault.Report(source, "", 0, 0, builder, diagnostics);
            return false;
        }
    }

    private void Take(ParsingEvent item)
    {
        if (skipNodes > 0)
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
        var kind = scalar.Style == ScalarStyle.Plain ? NodeKind.Plain : NodeKind.Quoted;
        if (scalar.Style == ScalarStyle.DoubleQuoted && !AreEscapesAllowed(scalar.Value, start, end))
        {
            kind = NodeKind.Faulty;
        }

        if (level is { IsMapping: true, IsKeyNext: true })
        {
            if (kind == NodeKind.Plain && scalar.Value == MergeKey)
            {
                diagnostics.Add(DocumentFaults.YamlMergeKey, "Merge keys are not part of the format. Use `extends` or `include`.", source.Span(start, end));
                skipNodes = 1;
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

            Anchor(scalar, builder.Count);
            builder.Key(kind, scalar.Value, start, end);
            level.IsKeyNext = false;
            return;
        }

        Anchor(scalar, builder.Count);
        builder.Scalar(kind, scalar.Value, start, end);
        level.IsKeyNext = true;
    }

    private void TakeStart(NodeEvent item, bool isMapping, bool isFlow)
    {
        var start = places.ContentStart(item);
        if (RefuseAsKey(item, start))
        {
            skipDepth = 1;
            return;
        }

        var node = builder.Count;
        builder.Begin(isMapping ? NodeKind.Mapping : NodeKind.Sequence, start, isFlow ? places.Behind(start) : start);
        levels.Push(level);
        level = new YamlLevel { IsMapping = isMapping, IsKeyNext = true, IsFlow = isFlow, Node = node, Anchor = item.Anchor.IsEmpty ? null : item.Anchor.Value, HasNoBracket = isMapping && isFlow && !places.IsAt(start, '{') };
        level.BeginsWithKey = level.HasNoBracket;
        CheckTag(item);
        if (level.Anchor is { } anchor)
        {
            // Not known before it ends: an alias inside it would stand for itself.
            anchors[anchor] = LocatedTree.None;
        }
    }

    private void TakeEnd(ParsingEvent item)
    {
        builder.End(level is { IsFlow: true, HasNoBracket: false } ? places.FlowEnd(item, builder.LastEnd) : builder.LastEnd);
        if (level.Anchor is { } anchor)
        {
            anchors[anchor] = level.Node;
        }

        level = levels.Pop();
        level.IsKeyNext = true;
    }

    private void TakeAlias(AnchorAlias alias)
    {
        var (start, end) = (input.ByteOf(alias.Start.Index), input.ByteOf(alias.End.Index));
        if (RefuseAsKey(alias, start))
        {
            return;
        }

        if (!anchors.TryGetValue(alias.Value.Value, out var node) || node == LocatedTree.None)
        {
            var message = node == LocatedTree.None && anchors.ContainsKey(alias.Value.Value)
                ? $"The alias `*{alias.Value.Value}` stands for what it is part of."
                : $"There is no anchor `&{alias.Value.Value}` before this alias.";
            diagnostics.Add(DocumentFaults.YamlAlias, message, source.Span(start, end));
            builder.Scalar(NodeKind.Faulty, "", start, end);
        }
        else
        {
            builder.Repeat(node, start, end);
        }

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
        diagnostics.Add(DocumentFaults.YamlComplexKey, item is AnchorAlias ? "An alias cannot be a key." : "A key is a word, not a list or mapping.", source.Span(start, end));
        skipNodes = item is AnchorAlias ? 1 : 2;
        return true;
    }

    private void Skip(ParsingEvent item)
    {
        skipDepth += item.NestingIncrease;
        if (builder.Depth + skipDepth > limits.Depth)
        {
            var start = input.ByteOf(item.Start.Index);
            builder.Stop(start, start, $"Nesting is deeper than {limits.Depth}.");
        }
        else if (skipDepth == 0)
        {
            skipNodes--;
        }
    }

    private void Anchor(NodeEvent item, int node)
    {
        if (!item.Anchor.IsEmpty)
        {
            anchors[item.Anchor.Value] = node;
        }

        CheckTag(item);
    }

    private void CheckTag(NodeEvent item)
    {
        if (!item.Tag.IsEmpty)
        {
            var (start, end) = places.Tag(item);
            diagnostics.Add(DocumentFaults.YamlTag, "Tags are not part of the format: it knows the type of every value.", source.Span(start, end));
        }
    }

    private bool AreEscapesAllowed(string value, int start, int end)
    {
        var areAllowed = Characters.IsWritable(value);
        if (!areAllowed)
        {
            builder.ReportNext(DocumentFaults.ForbiddenCharacter, Characters.Fault(value), start, end);
        }

        return areAllowed;
    }
}
