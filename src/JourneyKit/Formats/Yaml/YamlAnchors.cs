using JourneyKit.Diagnostics;
using JourneyKit.Formats.Slips;
using JourneyKit.Formats.Yaml.Slips;
using JourneyKit.Sources;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace JourneyKit.Formats.Yaml;

/// <summary>Anchors, aliases and tags: what they stand for, and what is said of them where they were meant as text.</summary>
internal sealed class YamlAnchors(SourceText source, YamlPlaces places, TreeBuilder builder, DiagnosticBag diagnostics)
{
    public const string TagRefusal = "Tags are not part of the format: it knows the type of every value.";

    private readonly Dictionary<string, Anchor> anchors = new(StringComparer.Ordinal);

    /// <summary>Takes the anchor of a node, and refuses its tag.</summary>
    /// <param name="item">The node.</param>
    /// <param name="node">Its number in the tree; none where it has not ended: an alias inside it would stand for itself.</param>
    /// <param name="isInBrackets">Whether it stands between brackets.</param>
    public void Take(NodeEvent item, int node, bool isInBrackets)
        => Take(item, node, start => item is Scalar { Style: ScalarStyle.Plain } ? AsText(start, isInBrackets) : "");

    public void TakeOfKey(NodeEvent item, int node) => Take(item, node, _ => "");

    /// <summary>Says that a node with an anchor has ended.</summary>
    public void End(string anchor, int node) => anchors[anchor] = anchors[anchor] with { Node = node };

    /// <summary>Puts what an alias stands for in its place.</summary>
    public void Follow(string name, int start, int end, bool isInBrackets)
    {
        if (anchors.TryGetValue(name, out var anchor) && anchor.Node != LocatedTree.None)
        {
            anchors[name] = anchor with { IsUsed = true };
            builder.Repeat(anchor.Node, start, end);
            return;
        }

        builder.ReportNext(
            DocumentFaults.YamlAlias,
            anchor is null ? $"There is no anchor `&{name}` before this alias.{AsText(start, isInBrackets)}" : $"The alias `*{name}` stands for what it is part of.",
            start,
            end);
        builder.Scalar(NodeKind.Faulty, "", start, end);
    }

    /// <summary>Says which anchors no alias refers to: what was meant as text is lost there.</summary>
    public void TellUnused()
    {
        foreach (var name in anchors.Keys)
        {
            TellIfUnused(name);
        }
    }

    private void Take(NodeEvent item, int node, Func<int, string> remedyAt)
    {
        if (!item.Anchor.IsEmpty)
        {
            TellIfUnused(item.Anchor.Value);
            var place = places.Property(item, '&');
            anchors[item.Anchor.Value] = new Anchor(node, place, remedyAt(place.Start));
        }

        if (!item.Tag.IsEmpty)
        {
            var (start, end) = places.Property(item, '!');
            diagnostics.Add(DocumentFaults.YamlTag, TagRefusal + remedyAt(start), source.Span(start, end));
        }
    }

    private void TellIfUnused(string name)
    {
        if (anchors.TryGetValue(name, out var anchor) && !anchor.IsUsed)
        {
            var (start, end) = anchor.Place;
            diagnostics.Add(DocumentFaults.UnusedAnchor, $"No alias refers to the anchor `&{name}`, so that it says nothing: take it out.{anchor.AsText}", source.Span(start, end));
        }
    }

    /// <summary>The remedy for what was meant as text: it and all that follows it in its line, in quotes.</summary>
    public string AsText(int start, bool isInBrackets) => $" A text that begins so needs quotes: {Shown.Code(YamlQuotes.Quote(places.RestOfText(start, isInBrackets)))}.";

    private sealed record Anchor(int Node, (int Start, int End) Place, string AsText)
    {
        public bool IsUsed { get; init; }
    }
}
