using Microsoft.AspNetCore.Authorization;

namespace TaskTracking.Validation.Api.Accounts.Access;

/// <summary>Names the permission that a page or an address asks for.</summary>
/// <param name="permission">To read.</param>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class RequiresAttribute(Permission permission) : Attribute, IAuthorizationRequirementData, IAuthorizationRequirement
{
    public Permission Permission { get; } = permission;

    /// <summary>To post, where that asks for another.</summary>
    public Permission Posting { get; init; } = permission;

    public IEnumerable<IAuthorizationRequirement> GetRequirements() => [this];

    /// <summary>What a method asks for.</summary>
    public Permission For(string method) => HttpMethods.IsGet(method) || HttpMethods.IsHead(method) ? Permission : Posting;
}

/// <summary>Answers whether the actor of a request has the permission asked for.</summary>
internal sealed class PermissionHandler : AuthorizationHandler<RequiresAttribute>
{
    protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, RequiresAttribute requirement)
    {
        if (context.Resource is HttpContext http && Actor.Of(context.User) is { } actor && actor.May(requirement.For(http.Request.Method)))
        {
            context.Succeed(requirement);
        }

        return Task.CompletedTask;
    }
}

/// <summary>Names permissions where endpoints are mapped.</summary>
internal static class Requiring
{
    public static TBuilder Requires<TBuilder>(this TBuilder endpoint, Permission permission)
        where TBuilder : IEndpointConventionBuilder => endpoint.WithMetadata(new RequiresAttribute(permission));
}
