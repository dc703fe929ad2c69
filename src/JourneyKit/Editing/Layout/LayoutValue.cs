using JourneyKit.Sources;

namespace JourneyKit.Editing.Layout;

/// <summary>What stands behind a key or a dash.</summary>
internal abstract record LayoutValue
{
    private LayoutValue()
    {
    }

    /// <summary>Nothing is written.</summary>
    public sealed record Nothing : LayoutValue
    {
        public static Nothing Instance { get; } = new();
    }

    /// <summary>A scalar as it is written, line by line, without the indentation.</summary>
    public sealed record Scalar(IReadOnlyList<string> Lines) : LayoutValue;

    /// <summary>A text written below a sign, <c>|</c> or <c>&gt;</c>.</summary>
    /// <param name="Header">The sign, with how the end of the text is read.</param>
    /// <param name="Lines">The lines, without the indentation.</param>
    public sealed record TextBlock(string Header, IReadOnlyList<string> Lines) : LayoutValue;

    /// <summary>A mapping or list.</summary>
    public sealed record Collection(NodeKind Kind, bool IsFlow) : LayoutValue
    {
        /// <summary>The column in which the entries of a block begin.</summary>
        public int Column { get; set; }

        public List<LayoutItem> Items { get; private set; } = [];

        /// <summary>The comments behind the last entry.</summary>
        public List<LayoutComment> Tail { get; } = [];

        /// <summary>Whether the first entry stands in another line than the bracket.</summary>
        public bool IsBroken { get; set; }

        /// <summary>Whether it stays in its line whatever its length: between the brackets something is read, and found fault with, as it would not be in a block.</summary>
        public bool IsFixed { get; set; }

        /// <summary>The entries before whose comma nothing may be put: digits stand on both sides of it.</summary>
        public HashSet<LayoutItem> BeforeTightComma { get; } = [];

        /// <summary>Puts the entries in an order.</summary>
        public void Order(Func<LayoutItem, int> rankOf) => Items = [.. Items.OrderBy(rankOf)];
    }
}
