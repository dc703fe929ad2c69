namespace JourneyKit.Model;

/// <summary>What a customer does and feels at a touchpoint: said for everybody by a <see cref="Touchpoint"/>, for one persona by a <see cref="PersonaExperience"/>.</summary>
internal interface IExperience
{
    /// <summary>What the customer does here; null where unknown.</summary>
    string? Doing { get; }

    /// <summary>What the customer thinks here; null where unknown.</summary>
    string? Thinking { get; }

    /// <summary>The feeling in a word; null where unknown.</summary>
    string? Feeling { get; }

    /// <summary>The emotion from −2 (very bad) to 2 (very good); null where unknown, which is not 0.</summary>
    Score? Emotion { get; }

    /// <summary>What the customer expects here; null where unknown.</summary>
    string? Expectation { get; }

    /// <summary>How much this touchpoint matters to the customer, 1 to 5; null where unknown.</summary>
    Score? Importance { get; }

    /// <summary>How satisfied the customer is here, 1 to 5; null where unknown.</summary>
    Score? Satisfaction { get; }

    /// <summary>How hard this is for the customer, 1 to 5, 5 is hardest; null where unknown.</summary>
    Score? Effort { get; }

    /// <summary>Words of a customer; null where there are none.</summary>
    string? Quote { get; }
}
