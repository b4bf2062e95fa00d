using TaskTracking.Validation.Api.Accounts;
using TaskTracking.Validation.Api.Accounts.Access;
using Xunit;

namespace TaskTracking.Validation.Api.Tests.Accounts;

public sealed class PermissionTests
{
    private static readonly Actor Someone = new("id", "an", Role.Clerk, null) { Session = "s" };

    [Theory]
    [InlineData(Role.Clerk, true, true)]
    [InlineData(Role.Head, true, true)]
    [InlineData(Role.Clerk, false, false)]
    [InlineData(Role.Head, false, false)]
    [InlineData(Role.Auditor, true, false)]
    [InlineData(Role.Administrator, true, false)]
    [InlineData(Role.AgencyUser, true, false)]
    public void May_Decide_NeedsTheRoleAndTheSecondFactor(object role, bool secondFactor, bool may) =>
        Assert.Equal(may, (Someone with { Role = (Role)role, HasSecondFactor = secondFactor }).May(Permission.Decide));

    [Theory]
    [InlineData(true, true, true)]
    [InlineData(false, true, false)]
    [InlineData(true, false, false)]
    public void May_Administer_NeedsAnAccountWithTheSecondFactor(bool account, bool secondFactor, bool may) =>
        Assert.Equal(may, (Someone with { Role = Role.Administrator, Session = account ? "s" : null, HasSecondFactor = secondFactor }).May(Permission.Administer));

    [Theory]
    [InlineData(Duty.Password)]
    [InlineData(Duty.SecondFactor)]
    public void May_WhileADutyWaits_OnlyTheOwnAccountIsOpen(object duty) => Assert.Equal(
        [Permission.OwnAccount], Enum.GetValues<Permission>().Where((Someone with { Duty = (Duty)duty, HasSecondFactor = true }).May));

    [Fact]
    public void Of_PrincipalOfAnActor_IsTheActor()
    {
        var actor = new Actor("id", "an", Role.AgencyUser, "SXD") { Address = "10.0.0.1", Session = "s", HasSecondFactor = true, Duty = Duty.Password };

        Assert.Equal(actor, Actor.Of(actor.ToPrincipal("x")));
        Assert.Null(Actor.Of(new System.Security.Claims.ClaimsPrincipal()));
    }

    [Theory]
    [InlineData("SXD", true)]
    [InlineData("STC", false)]
    [InlineData("sxd", false)]
    [InlineData(null, false)]
    public void Sees_DossierOfAnAgency_IsTheOwnOnly(string? agency, bool sees)
    {
        Assert.Equal(sees, (Someone with { Role = Role.AgencyUser, Agency = "SXD" }).Sees(agency));
        Assert.False((Someone with { Role = Role.AgencyUser }).Sees(agency));
        Assert.True(Someone.Sees(agency));
    }

    [Theory]
    [InlineData("/", true)]
    [InlineData("/ho-so?q=a", true)]
    [InlineData("", false)]
    [InlineData(null, false)]
    [InlineData("ho-so", false)]
    [InlineData("//evil", false)]
    [InlineData("/\\evil", false)]
    [InlineData("/a\\b", false)]
    [InlineData("/a\nb", false)]
    public void IsOwn_AddressToLeadTo_IsOfThisService(string? address, bool own) => Assert.Equal(own, SignInAddress.IsOwn(address));
}
