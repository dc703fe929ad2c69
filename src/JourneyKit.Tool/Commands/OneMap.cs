using JourneyKit.Model;
using JourneyKit.Tool.Inputs;

namespace JourneyKit.Tool.Commands;

/// <summary>The map of a document, where a command has no use for a library.</summary>
internal static class OneMap
{
    /// <summary>The map of a document in which <c>check</c> finds no error.</summary>
    /// <param name="input">The document.</param>
    /// <param name="ofMaps">Why a library is refused, as the end of a sentence.</param>
    /// <exception cref="Refusal">The document has errors, or holds a library.</exception>
    public static JourneyMap Sound(ReadInput input, string ofMaps)
    {
        BrokenInput.Refuse(input);
        return Of(input, ofMaps);
    }

    /// <summary>The map of a document, for a command that asks nothing of the order of initiatives: a circle among these is no reason to refuse it.</summary>
    /// <param name="input">The document.</param>
    /// <param name="ofMaps">Why a library is refused, as the end of a sentence.</param>
    /// <exception cref="Refusal">The document has other errors, or holds a library.</exception>
    public static JourneyMap OfJourney(ReadInput input, string ofMaps)
    {
        BrokenInput.RefuseJourney(input);
        return Of(input, ofMaps);
    }

    /// <summary>The map of a document whose errors were looked for already.</summary>
    /// <param name="input">The document.</param>
    /// <param name="ofMaps">Why a library is refused, as the end of a sentence.</param>
    /// <exception cref="Refusal">The document holds a library.</exception>
    public static JourneyMap Of(ReadInput input, string ofMaps) => input.Document.Map ?? throw new Refusal($"`{input.File.Name}` is a library; {ofMaps}");
}
