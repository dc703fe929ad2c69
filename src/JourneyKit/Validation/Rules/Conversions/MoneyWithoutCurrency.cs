using JourneyKit.Model;
using JourneyKit.Schema;
using JourneyKit.Schema.Shapes;

namespace JourneyKit.Validation.Rules.Conversions;

/// <summary>The rule that finds amounts of money in maps without a currency.</summary>
internal sealed class MoneyWithoutCurrency : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK6026", "money-without-currency", DiagnosticSeverity.Warning, "All amounts of a map are in its one `currency`. Without it every reader assumes their own.");

    public override ElementList<int> Checklist => [111, 122];

    public override string BadExample => """
        state: current
        conversions:
          subscription: { at: receipt, value: 96 }
        touchpoints: [receipt]
        """;

    public override string GoodExample => """
        state: current
        currency: EUR
        conversions:
          subscription: { at: receipt, value: 96 }
        touchpoints: [receipt]
        """;

    public override void Check(RuleContext context)
    {
        if (context.Map.Currency is not null)
        {
            return;
        }

        new Amounts(context).Through(context.Map);
    }

    private sealed class Amounts(RuleContext context) : ModelWalk(Holdings.Numbers)
    {
        private RuleFinding? finding;

        public override void Number(Shape shape, decimal number)
        {
            // Amounts of a library are in the currency of the library.
            if (!ReferenceEquals(shape, ShapeOf.Money) || context.IsDefinedElsewhere(Path))
            {
                return;
            }

            if (finding is null)
            {
                finding = context.ReportValue(Path, $"Nothing says what the amount of {Numerals.Number(number)} is in: give the map a `currency`.");
            }
            else
            {
                finding.See(Path, $"{Numerals.Number(number)} without a currency, too.");
            }
        }
    }
}
