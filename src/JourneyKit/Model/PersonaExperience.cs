using JourneyKit.Model.Unicode;

namespace JourneyKit.Model;

/// <summary>How one persona experiences a touchpoint, where that differs from what the touchpoint says.</summary>
/// <param name="Persona">The persona.</param>
public sealed record PersonaExperience(Id<Persona> Persona) : IKeyed, IExperience
{
    /// <inheritdoc/>
    public string? Doing { get; init => field = Nfc.Of(value); }

    /// <inheritdoc/>
    public string? Thinking { get; init => field = Nfc.Of(value); }

    /// <inheritdoc/>
    public string? Feeling { get; init => field = Nfc.Of(value); }

    /// <inheritdoc/>
    public Score? Emotion { get; init; }

    /// <inheritdoc/>
    public string? Expectation { get; init => field = Nfc.Of(value); }

    /// <inheritdoc/>
    public Score? Importance { get; init; }

    /// <inheritdoc/>
    public Score? Satisfaction { get; init; }

    /// <inheritdoc/>
    public Score? Effort { get; init; }

    /// <inheritdoc/>
    public string? Quote { get; init => field = Nfc.Of(value); }

    /// <summary>The team's own <c>x-</c> keys.</summary>
    public ValueMap<string, DataValue> Extensions { get; init; }

    /// <inheritdoc/>
    string IKeyed.Key => Persona.Value;
}
