using JourneyKit.Exchange.Responses.Rows;
using JourneyKit.Model;

namespace JourneyKit.Exchange.Responses.Figures;

/// <summary>Makes the figures of a touchpoint: for all who answered, for each persona, for each channel.</summary>
/// <param name="scale">What scores are counted as.</param>
/// <param name="map">The map, whose order the parts have.</param>
internal sealed class FigureMaker(ScaleChoice scale, JourneyMap map)
{
    public IEnumerable<ResponseFigure> Of(Id<Touchpoint> touchpoint, TouchpointAnswers answers)
    {
        foreach (var measure in scale.Measures)
        {
            var empty = new ResponseFigure(touchpoint, measure, 0, 0);
            foreach (var figure in With(empty, answers.Scores)
                .Concat(map.Personas.SelectMany(persona => With(empty with { Persona = persona.Id }, answers.ByPersona.GetValueOrDefault(persona.Key))))
                .Concat(map.Channels.SelectMany(channel => With(empty with { Channel = channel.Id }, answers.ByChannel.GetValueOrDefault(channel.Key)))))
            {
                yield return figure;
            }
        }
    }

    private IEnumerable<ResponseFigure> With(ResponseFigure figure, Histogram? scores)
    {
        var answers = scores?.Count(scale.IsOn) ?? 0;
        return answers == 0 ? [] : [MeasureScale.Compute(figure with { Answers = answers }, scores!, scale.Direction, scale.IsOn)];
    }
}
