using JourneyKit.Model;

namespace JourneyKit.Insights.Funnel;

/// <summary>What becomes of the journeys that come into a stage. All shares are of all journeys, 0 to 1, at least: those of which it is not known where they begin are not counted.</summary>
/// <param name="Stage">The stage; null for the touchpoints that name none.</param>
/// <param name="In">Who comes to any of its touchpoints; null where that could not be computed.</param>
/// <param name="Lost">Who ends there without being meant to: drop-offs and dead ends.</param>
/// <param name="Meant">Who ends there as intended: at an exit, or with a conversion that nothing leads on from.</param>
/// <param name="Unending">Who comes into a loop without a way out that has a touchpoint there.</param>
/// <param name="Converting">Who reaches a conversion that happens there; null where none does, or it could not be computed.</param>
internal sealed record StageFlow(Stage? Stage, double? In, double Lost, double Meant, double Unending, double? Converting)
{
    // What rounding may leave of a difference of shares.
    private const double Rounding = 1e-12;

    /// <summary>Who comes in and whose journey ends in another stage.</summary>
    public double? On => In is { } all ? all - Lost - Meant - Unending is var rest && rest > Rounding ? rest : 0 : null;

    /// <summary>The stage conversion: the share of those who come in who are not lost there; null where nobody comes in.</summary>
    public double? Conversion => In is > 0 and { } all ? Math.Clamp(1 - (Lost / all), 0, 1) : null;
}
