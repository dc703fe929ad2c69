using JourneyKit.Model;
using JourneyKit.Schema.Shapes;

namespace JourneyKit.Schema.Elements;

/// <summary>What maps and libraries say of themselves: said once for both tables.</summary>
internal static class HeaderProperties
{
    public static string? Schema<T>(this Slots<T> at)
        where T : IDocumentHeader
        => at.Optional(PropertyKeys.Schema, ShapeOf.Text, header => header.Schema, "The JSON Schema by which editors check the document; never compared.", isCompared: false);

    /// <summary>The version of the format: the document has it, the record needs none.</summary>
    public static void FormatVersion<T>(this Slots<T> at)
        => at.Required(PropertyKeys.Journeykit, ShapeOf.FormatVersion, _ => FormatVersionScalar.Version, "The version of the format.", FormatVersionScalar.Version);

    /// <summary>What the document builds on: the record holds what came of it.</summary>
    public static void Links(this Slots<JourneyMap> at)
    {
        at.Optional(DocumentLinks.Extends, ShapeOf.Path, _ => null, "The path of the map from which this document says only what differs.");
        at.Optional(DocumentLinks.Include, ShapeOf.Paths, _ => default, "The paths of libraries whose definitions the map uses.");
    }

    public static string Title<T>(this Slots<T> at)
        where T : IDocumentHeader
        => at.Required(PropertyKeys.Title, ShapeOf.RequiredText, header => header.Title, "The title for people.", "");

    public static string? Description<T>(this Slots<T> at)
        where T : IDocumentHeader
        => at.Optional(PropertyKeys.Description, ShapeOf.Text, header => header.Description, "What the document is about.");

    public static MapStatus? Status<T>(this Slots<T> at)
        where T : IDocumentHeader
        => at.Optional(PropertyKeys.Status, ShapeOf.Choice<MapStatus>(), header => header.Status, "Where it stands in its review.");

    public static Id<Team>? Owner<T>(this Slots<T> at)
        where T : IDocumentHeader
        => at.Optional(PropertyKeys.Owner, ShapeOf.ReferenceTo<Team>(), header => header.Owner, "The team accountable for it.");

    public static string? Version<T>(this Slots<T> at)
        where T : IDocumentHeader
        => at.Optional(PropertyKeys.Version, ShapeOf.Text, header => header.Version, "The team's own version.");

    public static PartialDate? Reviewed<T>(this Slots<T> at)
        where T : IDocumentHeader
        => at.Optional(PropertyKeys.Reviewed, ShapeOf.Date, header => header.Reviewed, "When it was last reviewed.");

    public static TimeSpan? ReviewEvery<T>(this Slots<T> at)
        where T : IDocumentHeader
        => at.Optional(PropertyKeys.ReviewEvery, ShapeOf.Duration, header => header.ReviewEvery, "How often it is to be reviewed.");

    public static string? Currency<T>(this Slots<T> at)
        where T : IDocumentHeader
        => at.Optional(PropertyKeys.Currency, ShapeOf.Text, header => header.Currency, "The currency of every amount of money.");

    public static string? Language<T>(this Slots<T> at)
        where T : IDocumentHeader
        => at.Optional(PropertyKeys.Language, ShapeOf.Language, header => header.Language, "The language of its texts.");

    public static ElementList<string> Tags<T>(this Slots<T> at)
        where T : IDocumentHeader
        => at.Optional(PropertyKeys.Tags, ShapeOf.Texts, header => header.Tags, "Labels.");
}
