using JourneyKit.Model;

namespace JourneyKit.Insights.Coach;

/// <summary>Knows stages by other names than those of the format.</summary>
internal static class UsualStages
{
    private static readonly (string Word, StageKind Kind)[] Names =
    [
        ("discover", StageKind.Awareness),
        ("attract", StageKind.Awareness),
        ("notice", StageKind.Awareness),
        ("deliberat", StageKind.Consideration),
        ("compar", StageKind.Consideration),
        ("evaluat", StageKind.Consideration),
        ("research", StageKind.Consideration),
        ("interest", StageKind.Consideration),
        ("choos", StageKind.Decision),
        ("buy", StageKind.Purchase),
        ("order", StageKind.Purchase),
        ("checkout", StageKind.Purchase),
        ("acquisition", StageKind.Purchase),
        ("welcome", StageKind.Onboarding),
        ("first steps", StageKind.Onboarding),
        ("getting started", StageKind.Onboarding),
        ("usage", StageKind.Use),
        ("after the purchase", StageKind.PostPurchase),
        ("postpurchase", StageKind.PostPurchase),
        ("aftersales", StageKind.PostPurchase),
        ("after-sales", StageKind.PostPurchase),
        ("stay", StageKind.Retention),
        ("renew", StageKind.Retention),
        ("recommend", StageKind.Advocacy),
        ("referral", StageKind.Advocacy),
    ];

    /// <summary>The first stage without a kind whose id or name is another name of one of the usual stages; null where there is none.</summary>
    public static (Stage Stage, StageKind Kind)? Known(JourneyMap map)
    {
        foreach (var stage in map.Stages.Where(stage => stage.Kind is null))
        {
            foreach (var (word, kind) in Names)
            {
                if (Holds(stage.Key.Replace('-', ' '), word) || Holds(stage.Key, word) || Holds(stage.Name, word))
                {
                    return (stage, kind);
                }
            }
        }

        return null;
    }

    // At the beginning of a word, so that a border is no order.
    private static bool Holds(string text, string word)
        => text.IndexOf(word, StringComparison.OrdinalIgnoreCase) is >= 0 and var at && (at == 0 || !char.IsLetter(text[at - 1]));
}
