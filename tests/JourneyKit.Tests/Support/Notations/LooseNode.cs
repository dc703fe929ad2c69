namespace JourneyKit.Tests.Support.Notations;

/// <summary>A piece of a document that can be written in many ways.</summary>
internal sealed record LooseNode
{
    public LooseKind Kind { get; init; }

    /// <summary>The text of a scalar.</summary>
    public string Text { get; init; } = "";

    public IReadOnlyList<LooseNode> Items { get; init; } = [];

    public IReadOnlyList<KeyValuePair<string, LooseNode>> Members { get; init; } = [];

    public static LooseNode Nothing { get; } = new() { Kind = LooseKind.Nothing };

    public static LooseNode Map(IEnumerable<KeyValuePair<string, LooseNode>> members) => new() { Kind = LooseKind.Map, Members = [.. members] };

    public static LooseNode List(IEnumerable<LooseNode> items) => new() { Kind = LooseKind.List, Items = [.. items] };

    public static LooseNode Scalar(LooseKind kind, string text) => new() { Kind = kind, Text = text };
}
