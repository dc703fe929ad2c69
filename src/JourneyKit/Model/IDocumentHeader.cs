namespace JourneyKit.Model;

/// <summary>What maps and libraries say of themselves.</summary>
internal interface IDocumentHeader
{
    /// <summary>The JSON Schema by which editors check the document (<c>$schema</c>): kept, and never compared; null where none is named.</summary>
    string? Schema { get; }

    /// <summary>The title for people.</summary>
    string Title { get; }

    /// <summary>What the document is about; null where not said.</summary>
    string? Description { get; }

    /// <summary>Where the document stands in its review; null where not said.</summary>
    MapStatus? Status { get; }

    /// <summary>The team accountable for the document; null where not said.</summary>
    Id<Team>? Owner { get; }

    /// <summary>The team's own version, any text; null where not said.</summary>
    string? Version { get; }

    /// <summary>When the document was last reviewed; null where not said.</summary>
    PartialDate? Reviewed { get; }

    /// <summary>How often it is to be reviewed; null where not said.</summary>
    TimeSpan? ReviewEvery { get; }

    /// <summary>The currency of every amount of money in the document; null where not said.</summary>
    string? Currency { get; }

    /// <summary>The BCP 47 tag of the language that the texts are in: <c>de</c>, <c>pt-BR</c>; null where not said.</summary>
    string? Language { get; }

    /// <summary>Labels.</summary>
    ElementList<string> Tags { get; }

    /// <summary>The team's own <c>x-</c> keys.</summary>
    ValueMap<string, DataValue> Extensions { get; }
}
