using JourneyKit.Model;
using JourneyKit.Schema.Reading.Remedies;

namespace JourneyKit.Schema.Shapes;

/// <summary>The shapes that tables choose from: one instance each, since a table is run once for every element that is read.</summary>
internal static class ShapeOf
{
    private const string Decimals = "with at most two decimals";

    private static readonly TextScalar TextScalar = new();
    private static readonly BooleanScalar BooleanScalar = new();
    private static readonly ShareScalar ShareScalar = new();
    private static readonly MeasureScalar MeasureScalar = new();
    private static readonly PartialDateScalar DateScalar = new();
    private static readonly ScoreScalar EmotionScalar = new(-2, 2, $"an emotion from -2 (very bad) to 2 (very good), {Decimals}", ValueRemedies.Emotion);

    public static OptionalTextShape Text { get; } = new(TextScalar);

    /// <summary>A text that is shown in the place of the id: a blank one would show nothing.</summary>
    public static OptionalTextShape Name { get; } = new(new TextScalar(canBeBlank: false));

    public static OptionalTextShape Path { get; } = new(new PathScalar());

    public static ListShape<string> Paths { get; } = new(new PathScalar());

    public static RequiredShape<string> RequiredText { get; } = new(new TextScalar(canBeBlank: false), "");

    public static OptionalTextShape Language { get; } = new(new LanguageScalar());

    public static RequiredShape<string> FormatVersion { get; } = new(new FormatVersionScalar(), FormatVersionScalar.Version);

    public static ListShape<string> Texts { get; } = new(TextScalar);

    /// <summary>A list of texts in which an empty one says more than none.</summary>
    public static OptionalListShape<string> KnownTexts { get; } = new(TextScalar);

    public static ValueMapShape<string, string> TextsByName { get; } = new(TextScalar, TextScalar, "a mapping of texts by name");

    public static ValueMapShape<string, DataValue> FactsByName { get; } = new(TextScalar, new FactScalar(), "a mapping of texts, numbers or booleans by name");

    public static OptionalShape<bool> Boolean { get; } = new(BooleanScalar);

    public static OptionalShape<Share> Share { get; } = new(ShareScalar);

    public static EntryShape Entry { get; } = new(new EntryScalar(ShareScalar));

    public static OptionalShape<TimeSpan> Duration { get; } = new(new DurationScalar());

    public static OptionalShape<DateOnly> Day { get; } = new(new DateScalar());

    /// <summary>A date that may be as coarse as a year.</summary>
    public static OptionalShape<PartialDate> Date { get; } = new(DateScalar);

    public static OptionalShape<decimal> Money { get; } = new(new NumberScalar("an amount of money: a number that is not negative, in the map's currency"));

    public static OptionalShape<decimal> CustomersPerMonth { get; } = new(new NumberScalar("customers per month: a number that is not negative"));

    public static OptionalShape<decimal> PersonDays { get; } = new(new NumberScalar("person-days: a number that is not negative"));

    public static OptionalShape<int> Count { get; } = new(new IntegerScalar(0, int.MaxValue, "a count: a whole number that is not negative", ValueRemedies.Number));

    public static OptionalShape<Measure> Measure { get; } = new(MeasureScalar);

    public static ValueMapShape<PartialDate, Measure> MeasuresByDate { get; } = new(DateScalar, MeasureScalar, "a mapping of measures by date");

    public static ValueMapShape<Id<IAdvice>, PracticeAnswer> AnswersByAdvice { get; } = new(new IdScalar<IAdvice>(), new ChoiceScalar<PracticeAnswer>(), "a mapping of done, planned or not-needed by the id of an advice");

    public static ValueMapShape<Id<Persona>, Share> SharesByPersona { get; } = new(new ReferenceScalar<Persona>(ReferenceScope.Document), ShareScalar, "a mapping of shares by the id of a persona");

    public static ValueMapShape<Id<Channel>, ChannelUse> UseByChannel { get; } = new(new ReferenceScalar<Channel>(ReferenceScope.Document), new ChoiceScalar<ChannelUse>(), "a mapping of preferred, used or avoided by the id of a channel");

    public static OptionalShape<Score> Emotion { get; } = new(EmotionScalar);

    public static OptionalShape<DesiredEmotion> DesiredEmotion { get; } = new(new DesiredEmotionScalar(EmotionScalar));

    public static OptionalShape<Score> Importance { get; } = Score("5 matters most");

    public static OptionalShape<Score> Satisfaction { get; } = Score("5 is most satisfied");

    public static OptionalShape<Score> CustomerEffort { get; } = Score("5 is hardest");

    public static OptionalShape<int> Severity { get; } = WholeScore("5 is worst");

    public static OptionalShape<int> Impact { get; } = WholeScore("5 changes most");

    public static OptionalShape<int> Feasibility { get; } = WholeScore("5 is easiest");

    public static OptionalShape<TChoice> Choice<TChoice>()
        where TChoice : struct, Enum
        => ChoiceShapes<TChoice>.Optional;

    /// <summary>A list of choices.</summary>
    public static ListShape<TChoice> Choices<TChoice>()
        where TChoice : struct, Enum
        => ChoiceShapes<TChoice>.List;

    /// <summary>A choice that has to be made.</summary>
    public static RequiredShape<TChoice> RequiredChoice<TChoice>()
        where TChoice : struct, Enum
        => ChoiceShapes<TChoice>.Required;

    /// <summary>A choice whose first word is meant where none is written.</summary>
    public static RequiredShape<TChoice> ChoiceWithDefault<TChoice>()
        where TChoice : struct, Enum
        => ChoiceShapes<TChoice>.WithDefault;

    /// <summary>Measures by the elements of which they are.</summary>
    public static ValueMapShape<Id<T>, Measure> MeasuresBy<T>() => References<T>.Measures;

    public static RequiredShape<Id<T>> IdOf<T>() => DocumentIds<T>.Shape;

    public static OptionalShape<Id<T>> ReferenceTo<T>() => References<T>.Optional;

    public static ListShape<Id<T>> ReferencesTo<T>() => References<T>.List;

    /// <summary>A list of references in which an empty one says more than none.</summary>
    public static OptionalListShape<Id<T>> KnownReferencesTo<T>() => References<T>.KnownList;

    /// <summary>References to elements of the document or of its baseline.</summary>
    public static ListShape<Id<T>> BaselineReferencesTo<T>() => References<T>.BaselineList;

    private static OptionalShape<Score> Score(string best) => new(new ScoreScalar(1, 5, $"a score from 1 to 5 ({best}), {Decimals}", ValueRemedies.Score));

    private static OptionalShape<int> WholeScore(string best) => new(new IntegerScalar(1, 5, $"a whole score from 1 to 5 ({best})", ValueRemedies.Score));

    private static class ChoiceShapes<TChoice>
        where TChoice : struct, Enum
    {
        private static readonly ChoiceScalar<TChoice> Scalar = new();

        public static readonly OptionalShape<TChoice> Optional = new(Scalar);
        public static readonly ListShape<TChoice> List = new(Scalar);
        public static readonly RequiredShape<TChoice> Required = new(Scalar, default);
        public static readonly RequiredShape<TChoice> WithDefault = new(Scalar, default, default, hasDefault: true);
    }

    private static class References<T>
    {
        private static readonly ReferenceScalar<T> Scalar = new(ReferenceScope.Document);

        public static readonly OptionalShape<Id<T>> Optional = new(Scalar);
        public static readonly ListShape<Id<T>> List = new(Scalar);
        public static readonly OptionalListShape<Id<T>> KnownList = new(Scalar);
        public static readonly ValueMapShape<Id<T>, Measure> Measures = new(Scalar, MeasureScalar, $"a mapping of measures by the id of {KindSet.Of<T>().WithArticle}");
        public static readonly ListShape<Id<T>> BaselineList = new(new ReferenceScalar<T>(ReferenceScope.DocumentOrBaseline));
    }

    private static class DocumentIds<T>
    {
        public static readonly RequiredShape<Id<T>> Shape = new(new IdScalar<T>(), default);
    }
}
