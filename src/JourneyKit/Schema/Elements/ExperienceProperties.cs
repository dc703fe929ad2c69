using JourneyKit.Model;
using JourneyKit.Schema.Shapes;

namespace JourneyKit.Schema.Elements;

/// <summary>What touchpoints say of everybody, and of one persona: said once for both tables.</summary>
internal static class ExperienceProperties
{
    public static string? Doing<T>(this Slots<T> at)
        where T : IExperience
        => at.Optional(PropertyKeys.Doing, ShapeOf.Text, experience => experience.Doing, "What the customer does here.");

    public static string? Thinking<T>(this Slots<T> at)
        where T : IExperience
        => at.Optional(PropertyKeys.Thinking, ShapeOf.Text, experience => experience.Thinking, "What the customer thinks here.");

    public static string? Feeling<T>(this Slots<T> at)
        where T : IExperience
        => at.Optional(PropertyKeys.Feeling, ShapeOf.Text, experience => experience.Feeling, "The feeling, in a word.");

    public static Score? Emotion<T>(this Slots<T> at)
        where T : IExperience
        => at.Optional(PropertyKeys.Emotion, ShapeOf.Emotion, experience => experience.Emotion, "How it feels.");

    public static string? Expectation<T>(this Slots<T> at)
        where T : IExperience
        => at.Optional(PropertyKeys.Expectation, ShapeOf.Text, experience => experience.Expectation, "What the customer expects here.");

    public static Score? Importance<T>(this Slots<T> at)
        where T : IExperience
        => at.Optional(PropertyKeys.Importance, ShapeOf.Importance, experience => experience.Importance, "How much it matters to the customer.");

    public static Score? Satisfaction<T>(this Slots<T> at)
        where T : IExperience
        => at.Optional(PropertyKeys.Satisfaction, ShapeOf.Satisfaction, experience => experience.Satisfaction, "How satisfied the customer is.");

    public static Score? Effort<T>(this Slots<T> at)
        where T : IExperience
        => at.Optional(PropertyKeys.Effort, ShapeOf.CustomerEffort, experience => experience.Effort, "How hard it is for the customer.");

    public static string? Quote<T>(this Slots<T> at)
        where T : IExperience
        => at.Optional(PropertyKeys.Quote, ShapeOf.Text, experience => experience.Quote, "Words of a customer.");
}
