using System.Text.Json;
using JourneyKit.Model;
using JourneyKit.Schema.Reading;
using JourneyKit.Sources;

namespace JourneyKit.Schema.Shapes;

/// <summary>An emotion to reach: on the scale of emotions, or in a word.</summary>
internal sealed class DesiredEmotionScalar(ScoreScalar emotions) : Scalar<DesiredEmotion>
{
    public override string Notation => "an emotion from -2 (very bad) to 2 (very good), with at most two decimals, or a word";

    public override Ordering Ordering => Ordering.Number;

    public override bool TryRead(ReadContext context, int node, out DesiredEmotion value)
    {
        value = default;
        var text = context.Tree.Text(node);
        if (context.Tree[node].Kind == NodeKind.Plain && DecimalText.IsNumber(text))
        {
            var isScore = emotions.TryRead(context, node, out var score);
            value = isScore ? score : default;
            return isScore;
        }

        if (context.Tree[node].Kind == NodeKind.Quoted && emotions.Accepts(text))
        {
            context.EmotionAsWord(node);
        }

        value = context.TextOf(node);
        return true;
    }

    public override void Write(TreeWriter writer, DesiredEmotion value)
    {
        if (value.Word is { } word)
        {
            writer.Text(word);
        }
        else
        {
            emotions.Write(writer, value.Score ?? 0);
        }
    }

    public override void Describe(Utf8JsonWriter schema)
        => SchemaParts.AnyOf(schema, emotions.Describe, word => SchemaParts.Type(word, "string"));

    public override bool TrySample(SampleSource samples, out DesiredEmotion value)
    {
        value = samples.Chance(0.5) && emotions.TrySample(samples, out var score) ? score : samples.Text();
        return true;
    }
}
