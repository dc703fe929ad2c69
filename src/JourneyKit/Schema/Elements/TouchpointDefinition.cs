using JourneyKit.Model;
using JourneyKit.Schema.Shapes;

namespace JourneyKit.Schema.Elements;

/// <summary>The table of touchpoints.</summary>
internal static class TouchpointDefinition
{
    public static readonly ElementTable<Touchpoint> Table = new("touchpoint", "A touchpoint", "touchpoints", "A point of contact between customer and organisation, in a channel, at a time; or a step of the customer alone.", Define, ElementKind.Touchpoint);

    public static readonly ElementMapShape<Touchpoint> Map = new(Table);

    private static Touchpoint Define(Slots<Touchpoint> at) => new(at.Key<Touchpoint>())
    {
        Name = at.Name(),
        Description = at.Description(),
        Stage = at.Optional(PropertyKeys.Stage, ShapeOf.ReferenceTo<Stage>(), touchpoint => touchpoint.Stage, "The stage it belongs to."),
        Channel = at.Optional(PropertyKeys.Channel, ShapeOf.ReferenceTo<Channel>(), touchpoint => touchpoint.Channel, "The channel it takes place in."),
        Type = at.Optional(PropertyKeys.Type, ShapeOf.Choice<TouchpointType>(), touchpoint => touchpoint.Type, "What sort of page, message or meeting it is."),
        Devices = at.Optional(PropertyKeys.Devices, ShapeOf.Choices<Device>(), touchpoint => touchpoint.Devices, "What the customer holds or stands before."),
        Kind = at.Optional(PropertyKeys.Kind, ShapeOf.ChoiceWithDefault<TouchpointKind>(), touchpoint => touchpoint.Kind, "Whether anybody but the customer takes part."),
        Control = at.Optional(PropertyKeys.Control, ShapeOf.Choice<TouchpointControl>(), touchpoint => touchpoint.Control, "Who controls it; the channel's control where omitted."),
        Personas = at.Optional(PropertyKeys.Personas, ShapeOf.KnownReferencesTo<Persona>(), touchpoint => touchpoint.Personas, "The personas who meet it: all where omitted, nobody where empty."),
        Entry = at.Optional(PropertyKeys.Entry, ShapeOf.Entry, touchpoint => touchpoint.Entry, "That journeys begin here."),
        Exit = at.Optional(PropertyKeys.Exit, ShapeOf.Boolean, touchpoint => touchpoint.Exit, "Whether leaving here is intended."),
        Doing = at.Doing(),
        Thinking = at.Thinking(),
        Feeling = at.Feeling(),
        Emotion = at.Emotion(),
        Expectation = at.Expectation(),
        Importance = at.Importance(),
        Satisfaction = at.Satisfaction(),
        Effort = at.Effort(),
        Quote = at.Quote(),
        ByPersona = at.Optional(PropertyKeys.ByPersona, PersonaExperienceDefinition.Map, touchpoint => touchpoint.ByPersona, "What differs for a persona."),
        DesiredAction = at.Optional(PropertyKeys.DesiredAction, ShapeOf.Text, touchpoint => touchpoint.DesiredAction, "What the customer should do here."),
        DesiredEmotion = at.Optional(PropertyKeys.DesiredEmotion, ShapeOf.DesiredEmotion, touchpoint => touchpoint.DesiredEmotion, "What the customer should feel here."),
        Prompt = at.Optional(PropertyKeys.Prompt, ShapeOf.Text, touchpoint => touchpoint.Prompt, "The call to action."),
        Needs = at.Optional(PropertyKeys.Needs, ShapeOf.Texts, touchpoint => touchpoint.Needs, "Information, resources and support that are needed here."),
        Meets = at.Optional(PropertyKeys.Meets, ShapeOf.Texts, touchpoint => touchpoint.Meets, "Needs of personas and stages that are met here, compared word for word."),
        MomentOfTruth = at.Optional(PropertyKeys.MomentOfTruth, ShapeOf.Boolean, touchpoint => touchpoint.MomentOfTruth, "Whether it decides how the customer sees the organisation."),
        Personalized = at.Optional(PropertyKeys.Personalized, ShapeOf.Boolean, touchpoint => touchpoint.Personalized, "Whether it is made relevant to the person."),
        SelfService = at.Optional(PropertyKeys.SelfService, ShapeOf.Boolean, touchpoint => touchpoint.SelfService, "Whether customers help themselves here."),
        Feedback = at.Optional(PropertyKeys.Feedback, ShapeOf.Boolean, touchpoint => touchpoint.Feedback, "Whether the customer can say how it was here."),
        Owner = at.Optional(PropertyKeys.Owner, ShapeOf.ReferenceTo<Team>(), touchpoint => touchpoint.Owner, "The team that owns it; the channel's owner where omitted."),
        PerceivedOwner = at.Optional(PropertyKeys.PerceivedOwner, ShapeOf.Text, touchpoint => touchpoint.PerceivedOwner, "Who the customer thinks acts."),
        Systems = at.Optional(PropertyKeys.Systems, ShapeOf.ReferencesTo<JourneySystem>(), touchpoint => touchpoint.Systems, "The systems behind it."),
        Artifacts = at.Optional(PropertyKeys.Artifacts, ShapeOf.Texts, touchpoint => touchpoint.Artifacts, "What the customer sees or holds: letters, screens, receipts."),
        Frontstage = at.Optional(PropertyKeys.Frontstage, ShapeOf.Texts, touchpoint => touchpoint.Frontstage, "What staff do in the customer's sight."),
        Backstage = at.Optional(PropertyKeys.Backstage, ShapeOf.Texts, touchpoint => touchpoint.Backstage, "What happens out of the customer's sight."),
        Automated = at.Optional(PropertyKeys.Automated, ShapeOf.Choice<Automation>(), touchpoint => touchpoint.Automated, "How far it is automated."),
        Metrics = at.Optional(PropertyKeys.Metrics, ShapeOf.ReferencesTo<Metric>(), touchpoint => touchpoint.Metrics, "The metrics it is measured by."),
        Event = at.Optional(PropertyKeys.Event, ShapeOf.Text, touchpoint => touchpoint.Event, "The name of its analytics event."),
        Duration = at.Optional(PropertyKeys.Duration, ShapeOf.Duration, touchpoint => touchpoint.Duration, "How long it takes."),
        ResponseTarget = at.Optional(PropertyKeys.ResponseTarget, ShapeOf.Duration, touchpoint => touchpoint.ResponseTarget, "How fast the organisation means to respond."),
        Volume = at.Optional(PropertyKeys.Volume, ShapeOf.CustomersPerMonth, touchpoint => touchpoint.Volume, "How many customers come by."),
        Facts = at.Optional(PropertyKeys.Facts, ShapeOf.FactsByName, touchpoint => touchpoint.Facts, "What it says of price, policy, tone or brand: the same name should say the same everywhere."),
        Requires = at.Optional(PropertyKeys.Requires, ShapeOf.Texts, touchpoint => touchpoint.Requires, "Context that must be known here, compared word for word."),
        MicroConversions = at.Optional(PropertyKeys.MicroConversions, MicroConversionDefinition.Map, touchpoint => touchpoint.MicroConversions, "Small steps toward a conversion."),
        PainPoints = at.Optional(PropertyKeys.PainPoints, PainPointDefinition.Map, touchpoint => touchpoint.PainPoints, "What goes wrong here."),
        Next = at.Optional(PropertyKeys.Next, TransitionDefinition.Map, touchpoint => touchpoint.Next, "The transitions out of it, by the touchpoint they lead to."),
        Replaces = at.Optional(PropertyKeys.Replaces, ShapeOf.BaselineReferencesTo<Touchpoint>(), touchpoint => touchpoint.Replaces, "The touchpoints of the baseline that it replaces: renamed, split or merged."),
        Because = at.Optional(PropertyKeys.Because, ShapeOf.BaselineReferencesTo<IReason>(), touchpoint => touchpoint.Because, "Why it is new, replaced, moved, re-channelled or feels worse."),
        Tags = at.Tags(),
        Evidence = at.Evidence(),
        Extensions = at.Extensions(element => element.Extensions),
    };
}
