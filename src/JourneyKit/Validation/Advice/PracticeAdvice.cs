using JourneyKit.Model;

namespace JourneyKit.Validation.Advice;

/// <summary>Something that is usual in the field at stages of a kind or touchpoints of a type.</summary>
/// <param name="Name">Its id, by which <see cref="JourneyMap.Practices"/> answers it.</param>
/// <param name="Text">What to do, in a sentence.</param>
internal sealed record PracticeAdvice(string Name, string Text) : IAdvice
{
    /// <summary>The kinds of stages that it is for.</summary>
    public ElementList<StageKind> Stages { get; init; } = [];

    /// <summary>The types of touchpoints that it is for.</summary>
    public ElementList<TouchpointType> Types { get; init; } = [];
}
