using JourneyKit.Graphs;
using JourneyKit.Model;
using JourneyKit.Schema;
using JourneyKit.Schema.Elements;

namespace JourneyKit.Tests.Graphs;

public sealed class PersonaViewTests
{
    private static readonly Id<Persona> Member = "member";

    public static TheoryData<string> Properties => new(PersonaExperienceDefinition.Table.Keys.ToArray());

    [Theory]
    [MemberData(nameof(Properties))]
    public void What_a_persona_says_takes_the_place_of_what_is_said_of_everybody(string property)
    {
        var everybody = new Touchpoint("pay");
        var own = Enumerable.Range(0, 200)
            .Select(seed => PersonaExperienceDefinition.Table.Sample(new SampleSource(seed), Member.Value))
            .First(experience => PersonaExperienceDefinition.Table.Find(property)!.IsSet(experience));
        var map = new JourneyMap { Id = "order", Title = "Order", State = MapState.Current, Personas = [new Persona(Member)], Touchpoints = [everybody with { ByPersona = [own] }] };

        var met = PersonaView.Of(map, Member)!.Value["pay"]!;
        Assert.True(PersonaExperienceDefinition.Table.TryFind(own, [property], out var said));
        Assert.True(TouchpointDefinition.Table.TryFind(met, [property], out var seen));
        Assert.Equal(said, seen);
    }

    [Fact]
    public void Everything_that_an_experience_holds_is_in_the_table_of_a_persona_and_in_that_of_touchpoints()
    {
        var held = typeof(IExperience).GetProperties().Select(property => property.Name).Order(StringComparer.OrdinalIgnoreCase);
        Assert.Equal(held, PersonaExperienceDefinition.Table.Keys.Order(StringComparer.OrdinalIgnoreCase), StringComparer.OrdinalIgnoreCase);
        Assert.Empty(PersonaExperienceDefinition.Table.Keys.Except(TouchpointDefinition.Table.Keys, StringComparer.Ordinal));
    }
}
