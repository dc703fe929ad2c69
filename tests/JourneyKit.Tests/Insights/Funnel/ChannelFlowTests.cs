using JourneyKit.Graphs;
using JourneyKit.Graphs.Chain;
using JourneyKit.Insights.Funnel;
using JourneyKit.Model;
using JourneyKit.Questions.Personas;
using JourneyKit.Tests.Support;

namespace JourneyKit.Tests.Insights.Funnel;

public sealed class ChannelFlowTests
{
    // Of all, 40% call; only xa can, who are three quarters of those who say who they are.
    private const string Lines = """
        channels: [web, phone, mail]
        personas: { xa: { share: 60% }, yb: { share: 20% } }
        touchpoints:
          shop: { channel: web, devices: [desktop, mobile], entry: true, next: { call: { share: 30%, personas: [xa] }, paid: 50% } }
          call: { channel: phone, personas: [xa], next: { paid: 50%, again: 50% } }
          again: { channel: phone, devices: [mobile], next: { paid: 100% } }
          paid: { channel: mail, exit: true }
        """;

    [Fact]
    public void Visits_reach_and_moves_are_those_of_the_flow()
    {
        var channels = Channels(Lines);
        Assert.Equal(["web 1 1 0 0.8", "phone 0.45 0.3 0.3 0.3", "mail 0.8 0.8 0.8 0"], channels.Select(channel => $"{channel.Channel} {Text(channel.Visits)} {Text(channel.Reach)} {Text(channel.MovesIn)} {Text(channel.MovesOut)}"));
    }

    [Fact]
    public void Visits_are_divided_among_personas_by_their_shares()
    {
        var phone = Channels(Lines)[1];
        Assert.Equal(["xa 0.6 1 0.75", "yb 0 0 0.25"], phone.Personas.Select(persona => $"{persona.Persona} {Text(persona.Visits)} {Text(persona.ShareOfVisits)} {Text(persona.ShareOfJourneys)}"));
    }

    [Fact]
    public void A_loop_without_a_way_out_has_no_number_of_visits()
    {
        var channels = Channels("channels: [web, phone]\ntouchpoints:\n  shop: { channel: web, entry: true, next: { call: 1 } }\n  call: { channel: phone, next: { hold: 1 } }\n  hold: { channel: web, next: { call: 1 } }\n");
        Assert.Equal([(null, 1d), (null, 1d)], channels.Select(channel => (channel.Visits, channel.Reach!.Value)));
        Assert.All(channels, channel => Assert.Null(channel.MovesIn));
    }

    [Fact]
    public void Devices_count_the_visits_to_touchpoints_that_name_them()
    {
        var chain = ConversionChain.Of(JourneyGraph.Of(Maps.FromYaml(Lines)));
        Assert.Equal([(Device.Mobile, 2, "1.15"), (Device.Desktop, 1, "1"), (null, 2, "1.1")], DeviceFlow.Of(chain).Select(device => (device.Device, device.Touchpoints, Text(device.Visits))));
        Assert.Empty(DeviceFlow.Of(ConversionChain.Of(JourneyGraph.Of(Maps.FromYaml("touchpoints:\n  shop: { entry: true, next: { paid: 1 } }\n  paid: { exit: true }\n")))));
    }

    private static ElementList<ChannelFlow> Channels(string lines)
    {
        var chain = ConversionChain.Of(JourneyGraph.Of(Maps.FromYaml(lines)));
        return ChannelFlows.Of(chain, new GroupReach(chain), ChannelSwitches.Of(chain), PersonaFlowsOf.Of(chain.Graph));
    }

    private static string Text(double? number) => number is { } known ? Math.Round(known, 9).ToString(System.Globalization.CultureInfo.InvariantCulture) : "none";
}
