using JourneyKit.Model;

namespace JourneyKit.Tests.Model;

/// <summary>The default of every type of value is a value, or is found to be none.</summary>
public sealed class DefaultValueTests
{
    [Fact]
    public void Default_values_come_back_as_they_were_written()
    {
        var map = new JourneyMap
        {
            Id = "a",
            Title = "A",
            State = default,
            Reviewed = default(DateOnly),
            ReviewEvery = default(TimeSpan),
            Personas = [new Persona("p") { Share = default(Share) }],
            Sources = [new Source("s") { Date = default(PartialDate) }],
            Metrics = [new Metric("m") { Value = default(Measure), Sample = default(int) }],
            Touchpoints = [new Touchpoint("t") { Entry = default(Entry), Emotion = default(Score), DesiredEmotion = default(DesiredEmotion), Personas = default(ElementList<Id<Persona>>), Volume = default(decimal) }],
        };
        foreach (var format in Enum.GetValues<JourneyFormat>())
        {
            Assert.Equal(map, JourneyDocument.Parse(JourneyWriter.Write(map, format), format).Map);
        }
    }

    [Fact]
    public void The_default_desired_emotion_is_the_score_zero() => Assert.Equal<DesiredEmotion>(0, default);
}
